import type { Pull } from '@linkflow/contract';
import { useMessages, type Words } from '../../messages/MessagesProvider.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { ProgressBar } from '../../parts/ProgressBar.tsx';
import { reportItem } from '../../parts/reportFacts.ts';

/** From this many on, they are told in one sentence first. */
const manyForEye = 9;

interface PullListProps {
  readonly softwareName: string;
  readonly pulls: readonly Pull[];
}

/** What is being read from the software, and what has arrived. */
export function PullList({ softwareName, pulls }: PullListProps) {
  const { m, text } = useMessages();
  const stored = pulls.filter(({ status }) => status === 'stored').length;
  const list = <Pulls softwareName={softwareName} pulls={pulls} />;
  if (pulls.length < manyForEye) return list;
  const overall = text(m.pulls.overall, { done: stored, total: pulls.length });
  return (
    <>
      <ProgressBar label={m.pulls.soFarAll} share={stored / pulls.length} detail={overall} />
      <Disclosure title={m.pulls.each}>{list}</Disclosure>
    </>
  );
}

function Pulls({ softwareName, pulls }: PullListProps) {
  const { m } = useMessages();
  const entities = [...new Set(pulls.map(({ entityId }) => entityId))];
  return entities.map((id) => {
    const ofEntity = pulls.filter(({ entityId }) => entityId === id);
    const name = entities.length > 1 ? ofEntity[0]?.entityName : undefined;
    return (
      <div key={id} data-part="pulls">
        {name && <p data-part="pulls-entity">{name}</p>}
        <ul aria-label={name ?? m.pulls.list}>
          {ofEntity.map((pull) => (
            <li key={pull.id} data-part="pull" data-state={pull.status}>
              <PullState softwareName={softwareName} pull={pull} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

function PullState({ softwareName, pull }: { softwareName: string; pull: Pull }) {
  const words = useMessages();
  const { m, text } = words;
  const name = m.reports.kinds[pull.kind];
  if (pull.status === 'reading') {
    const share = pull.total ? Math.min(1, pull.done / pull.total) : null;
    return <ProgressBar label={name} share={share} detail={readSoFar(words, pull)} />;
  }
  const { value, detail } = reportItem(words, pull.kind, pull.summary);
  const isStored = pull.status === 'stored';
  return (
    <>
      <Icon name={isStored ? 'check' : 'warning'} />
      <div>
        <p data-part="pull-name">{name}</p>
        <p data-part="pull-detail">
          {isStored ? [value, detail].filter(Boolean).join(' · ') : text(m.pulls.failed, { softwareName })}
        </p>
      </div>
    </>
  );
}

function readSoFar({ m, text }: Words, { done, total }: Pull): string {
  if (total !== null) return text(m.pulls.done, { done, total });
  return done > 0 ? text(m.pulls.soFar, { done }) : m.pulls.starting;
}
