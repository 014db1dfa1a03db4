/** What is loaded for the binary formats of Excel, in one part. */
export { openXls } from './open-xls.ts';
export { openXlsb } from './open-xlsb.ts';
