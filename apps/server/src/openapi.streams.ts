const security = [{ companyAccessToken: [] }];
const failure = { default: { $ref: '#/components/responses/Error' } };
const protocol = { description: 'The tus resumable upload protocol 1.0.0, https://tus.io/protocols/resumable-upload' };

const header = (name: string, required: boolean, schema: object, description?: string) => ({
  name,
  in: 'header',
  required,
  schema,
  ...(description ? { description } : {}),
});
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };
const version = header('Tus-Resumable', true, { const: '1.0.0' });
const bytes = { type: 'integer', minimum: 0 };
const offsetHeader = { 'Upload-Offset': { schema: bytes } };

/** The paths that are not JSON calls: the event stream and the uploads. */
export function streamPaths(maxFileSize: number): Record<string, Record<string, unknown>> {
  return {
    '/healthz': {
      get: {
        operationId: 'getHealth',
        summary: 'Whether the server answers',
        security: [],
        responses: { 200: { description: 'It does' } },
      },
    },
    '/link/connections/{id}/events': {
      get: {
        operationId: 'watchConnection',
        summary: 'The connection at once and after every change, as server-sent events named `connection`',
        security,
        parameters: [id],
        responses: {
          200: { description: 'Success', content: { 'text/event-stream': { schema: { type: 'string' } } } },
          ...failure,
        },
      },
    },
    '/link/uploads': {
      post: {
        operationId: 'createUpload',
        summary: 'Begin to send a report file',
        externalDocs: { url: 'https://tus.io/protocols/resumable-upload', ...protocol },
        security,
        parameters: [
          version,
          header('Upload-Length', true, { ...bytes, maximum: maxFileSize }),
          header(
            'Upload-Metadata',
            true,
            { type: 'string' },
            'Base64 values of connectionId, reportKind, filename, and optionally filetype and layout (JSON).',
          ),
        ],
        responses: {
          201: { description: 'Created', headers: { Location: { schema: { type: 'string' } } } },
          ...failure,
        },
      },
    },
    '/link/uploads/{id}': {
      head: {
        operationId: 'getUploadOffset',
        summary: 'How many bytes the server has',
        security,
        parameters: [id, version],
        responses: { 200: { description: 'Success', headers: offsetHeader }, ...failure },
      },
      patch: {
        operationId: 'continueUpload',
        summary: 'Send the next bytes',
        security,
        parameters: [id, version, header('Upload-Offset', true, bytes)],
        requestBody: {
          required: true,
          content: { 'application/offset+octet-stream': { schema: { type: 'string', format: 'binary' } } },
        },
        responses: { 204: { description: 'Received', headers: offsetHeader }, ...failure },
      },
      delete: {
        operationId: 'discardUpload',
        summary: 'Give up an upload that is not complete',
        security,
        parameters: [id, version],
        responses: { 204: { description: 'Gone' }, ...failure },
      },
    },
  };
}
