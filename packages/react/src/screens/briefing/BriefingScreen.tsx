import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { Button } from '../../parts/Button.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import { SummaryList } from '../../parts/SummaryList.tsx';
import type { BriefingProps } from '../screens.types.ts';
import { BriefingPicture } from './BriefingPicture.tsx';
import { ReportList } from './ReportList.tsx';

/** How the collection works, before it starts. */
export function BriefingScreen({ hostName, integration, reports, guide, send }: BriefingProps) {
  const { m, text } = useMessages();
  const softwareName = integration.name;
  const known = guide.guide;
  return (
    <ScreenLayout
      id="briefing"
      state={guide.status}
      mark={<BriefingPicture />}
      title={m.briefing.title}
      lead={text(m.briefing.lead, { hostName, softwareName, count: reports.length })}
      actions={
        <Actions onBack={() => send({ type: 'nav.back' })}>
          <Button onClick={() => send({ type: 'briefing.continue' })}>{m.briefing.button}</Button>
        </Actions>
      }
    >
      <ReportList reports={reports} />
      <SummaryList
        items={[
          {
            label: m.briefing.time,
            value: known ? text(m.briefing.minutes, { count: known.minutes }) : m.briefing.someMinutes,
          },
          { label: m.briefing.role, value: known?.role ?? m.briefing.generalRole },
          { label: m.briefing.files, value: m.briefing.filesBody },
        ]}
      />
      <div data-part="note">
        <p data-part="note-title">{m.briefing.tabs}</p>
        <p>{text(m.briefing.tabsBody, { softwareName })}</p>
      </div>
      <p data-part="quiet">{m.briefing.pause}</p>
    </ScreenLayout>
  );
}
