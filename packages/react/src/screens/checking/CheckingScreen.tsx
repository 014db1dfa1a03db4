import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { Button } from '../../parts/Button.tsx';
import { FileCard } from '../../parts/FileCard.tsx';
import { ProgressBar } from '../../parts/ProgressBar.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import type { CheckingProps } from '../screens.types.ts';

/** The file is being read on the customer's computer. */
export function CheckingScreen({ file, progress, problem, send }: CheckingProps) {
  const { m, text, format } = useMessages();
  const share = progress && progress.total > 0 ? progress.done / progress.total : null;
  return (
    <ScreenLayout
      id="checking"
      state={problem ? 'failed' : 'working'}
      title={m.checking.title}
      lead={m.checking.lead}
      actions={
        <Actions>
          <Button variant="secondary" onClick={() => send({ type: 'report.discard' })}>
            {m.actions.chooseAnother}
          </Button>
        </Actions>
      }
    >
      <FileCard name={file.name} size={file.size} />
      <Waiting problem={problem} onRetry={() => send({ type: 'problem.retry' })}>
        <ProgressBar
          label={m.checking.progress}
          share={share}
          detail={share === null ? m.checking.starting : text(m.checking.done, { percent: format.percent(share) })}
        />
      </Waiting>
    </ScreenLayout>
  );
}
