import { useMessages, type Words } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { FileCard } from '../../parts/FileCard.tsx';
import { ProblemNote } from '../../parts/ProblemNote.tsx';
import { ProgressBar } from '../../parts/ProgressBar.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import { useIsStill } from '../../parts/useIsStill.ts';
import type { UploadingProps } from '../screens.types.ts';

/** Milliseconds without any progress after which the customer is told. */
const patience = 5000;

/** The file is on its way: moving, paused by the customer, or interrupted. */
export function UploadingScreen({ kind, file, progress, state, problem, send }: UploadingProps) {
  const words = useMessages();
  const { m, text } = words;
  const { title, lead } = stateWords(words)[state];
  const isLasting = problem !== null && !problem.retryable;
  const isStill = useIsStill(`${state} ${progress?.done}`, patience);
  const isSlow = state === 'sending' && isStill && !isAllSent(progress);
  useAnnounce(state !== 'sending' ? title : isSlow ? m.uploading.slow : null);

  return (
    <ScreenLayout
      id="uploading"
      state={state}
      title={text(title, { report: m.reports.kinds[kind] })}
      lead={isLasting ? undefined : lead}
      actions={
        <Actions>
          {state === 'sending' && (
            <Button variant="secondary" onClick={() => send({ type: 'upload.pause' })}>
              {m.uploading.pause}
            </Button>
          )}
          {state === 'paused' && <Button onClick={() => send({ type: 'upload.resume' })}>{m.uploading.resume}</Button>}
          {state === 'interrupted' && (
            <Button onClick={() => send({ type: 'problem.retry' })}>{m.uploading.now}</Button>
          )}
          <Button variant="quiet" onClick={() => send({ type: 'report.discard' })}>
            {m.actions.chooseAnother}
          </Button>
        </Actions>
      }
    >
      <FileCard name={file.name} size={file.size} />
      <ProgressBar
        label={m.uploading.progress}
        state={state === 'sending' ? 'moving' : 'resting'}
        share={progress && progress.total > 0 ? progress.done / progress.total : null}
        detail={detailOf(words, progress)}
      />
      {isSlow && <p data-part="note">{m.uploading.slow}</p>}
      {problem && <ProblemNote problem={problem} />}
    </ScreenLayout>
  );
}

function stateWords({ m: { uploading } }: Words) {
  return {
    sending: { title: uploading.title, lead: uploading.lead },
    paused: { title: uploading.titlePaused, lead: uploading.leadPaused },
    interrupted: { title: uploading.titleInterrupted, lead: uploading.leadInterrupted },
  };
}

function isAllSent(progress: UploadingProps['progress']): boolean {
  return progress !== null && progress.total > 0 && progress.done === progress.total;
}

function detailOf({ m, text, format }: Words, progress: UploadingProps['progress']): string {
  if (!progress) return m.uploading.starting;
  if (isAllSent(progress)) return m.uploading.storing;
  const share = progress.total > 0 ? progress.done / progress.total : 0;
  return text(m.uploading.done, {
    percent: format.percent(share),
    done: format.bytes(progress.done),
    total: format.bytes(progress.total),
  });
}
