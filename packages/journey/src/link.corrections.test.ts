import type { ReportInspection, ReportKind, ReportLayout } from '@linkflow/contract';
import { describe, expect, it } from 'vitest';
import { waitFor } from 'xstate';
import { keepEnvelope } from './link.envelope.ts';
import type { ReportReader } from './link.ports.ts';
import { selectIsReading, selectKind, selectScreen } from './link.selectors.ts';
import { clearInspection, createMemoryPorts } from './testing/index.ts';
import { type StartedJourney, startJourney } from './testing/startJourney.ts';

type Asked = Parameters<ReportReader['inspect']>[0];

/** A journey at its first report, whose reader says what the test wants and tells what it was asked. */
async function atFirstReport(
  inspect: (asked: Asked) => ReportInspection | Promise<ReportInspection> = ({ expected }) => clearInspection(expected),
  ports = createMemoryPorts(),
) {
  const asked: Asked[] = [];
  const reader: ReportReader = {
    inspect: async (options) => {
      asked.push(options);
      return inspect(options);
    },
  };
  const journey = startJourney({}, {}, { ...ports, reader });
  await journey.consent('quickbooks-online');
  await journey.on('briefing');
  journey.actor.send({ type: 'briefing.continue' });
  return { ...journey, asked, context: () => journey.actor.getSnapshot().context };
}

type Walked = Awaited<ReturnType<typeof atFirstReport>>;

const whole = ({ actor }: Pick<StartedJourney, 'actor'>) =>
  waitFor(actor, (snapshot) => selectScreen(snapshot) === 'reviewing' && !selectIsReading(snapshot));

async function review(journey: Walked, name = 'report.csv') {
  await journey.on('instructing');
  journey.drop(name);
  return whole(journey);
}

async function adjust(journey: Walked, layout: ReportLayout) {
  journey.actor.send({ type: 'report.adjust', layout });
  return whole(journey);
}

async function sendReport(journey: Walked) {
  journey.actor.send({ type: 'report.confirm' });
  return journey.on('received');
}

const withoutRows = (kind: ReportKind): ReportInspection => ({
  ...clearInspection(kind),
  issues: [{ code: 'no-rows', severity: 'error', count: 1, rows: [] }],
});

describe('corrections', () => {
  it('are read at once, while the review stays on screen', async () => {
    const journey = await atFirstReport();
    await review(journey);
    journey.actor.send({ type: 'report.adjust', layout: { headerRow: 2 } });
    expect(selectScreen(journey.actor.getSnapshot())).toBe('reviewing');
    expect(selectIsReading(journey.actor.getSnapshot())).toBe(true);
    await whole(journey);
    expect(journey.asked.map(({ layout }) => layout)).toEqual([{}, { headerRow: 2 }]);
  });

  it('cannot be sent before they are read', async () => {
    const journey = await atFirstReport();
    await review(journey);
    journey.actor.send({ type: 'report.adjust', layout: { headerRow: 2 } });
    journey.actor.send({ type: 'report.confirm' });
    await whole(journey);
  });

  it('are taken back one after the other', async () => {
    const journey = await atFirstReport();
    await review(journey);
    await adjust(journey, { headerRow: 2 });
    await adjust(journey, { headerRow: 2, dateOrder: 'dmy' });
    journey.actor.send({ type: 'report.undo' });
    expect((await whole(journey)).context.layout).toEqual({ headerRow: 2 });
    journey.actor.send({ type: 'report.undo' });
    expect((await whole(journey)).context).toMatchObject({ layout: {}, past: [] });
  });

  it('are dropped all at once by starting over, which can be taken back too', async () => {
    const journey = await atFirstReport();
    await review(journey);
    await adjust(journey, { headerRow: 2 });
    expect((await adjust(journey, {})).context.layout).toEqual({});
    journey.actor.send({ type: 'report.undo' });
    expect((await whole(journey)).context.layout).toEqual({ headerRow: 2 });
  });

  it('never take the file away, even where they leave nothing of it', async () => {
    const journey = await atFirstReport(({ expected, layout }) =>
      layout?.headerRow ? withoutRows(expected) : clearInspection(expected),
    );
    await review(journey);
    const { context } = await adjust(journey, { headerRow: 99 });
    expect(context.inspection?.issues[0]?.code).toBe('no-rows');
    journey.actor.send({ type: 'report.confirm' });
    expect(selectScreen(journey.actor.getSnapshot())).toBe('reviewing');
  });

  it('are gone with the file', async () => {
    const journey = await atFirstReport();
    await review(journey);
    await adjust(journey, { headerRow: 2 });
    journey.actor.send({ type: 'report.discard' });
    expect(journey.context()).toMatchObject({ layout: {}, past: [], origin: null, inspection: null });
  });
});

describe('the first rows of a large file', () => {
  /** A reader that tells of the first rows and then waits for the test. */
  async function previewed(first: ReportInspection) {
    let finish: (inspection: ReportInspection) => void = () => {};
    const rest = new Promise<ReportInspection>((resolve) => {
      finish = resolve;
    });
    const journey = await atFirstReport(({ onPreview }) => {
      onPreview?.(first);
      return rest;
    });
    await journey.on('instructing');
    journey.drop('large.csv');
    return { ...journey, finish };
  }

  it('are reviewed while the rest is read', async () => {
    const journey = await previewed(clearInspection('suppliers'));
    await journey.on('reviewing');
    journey.actor.send({ type: 'report.confirm' });
    expect(selectIsReading(journey.actor.getSnapshot())).toBe(true);
    journey.finish({ ...clearInspection('suppliers'), issues: [] });
    const { context } = await whole(journey);
    expect(context.preview).toBeNull();
    await sendReport(journey);
  });

  it('say nothing where the file cannot be used', async () => {
    const journey = await previewed(withoutRows('suppliers'));
    await journey.on('checking');
    journey.finish(withoutRows('suppliers'));
    expect((await journey.on('instructing')).context.problem?.code).toBe('report.noRows');
  });

  it('do not decide: what the rest shows keeps the file from being sent', async () => {
    const journey = await previewed(clearInspection('suppliers'));
    await journey.on('reviewing');
    journey.finish(withoutRows('suppliers'));
    expect((await journey.on('instructing')).context.problem?.code).toBe('report.noRows');
  });
});

describe('corrections made before', () => {
  const corrected = { columns: { 0: 'supplierId', 1: 'supplierName', 2: null } };

  async function atSecondVisit(inspect?: Parameters<typeof atFirstReport>[0]) {
    const ports = createMemoryPorts();
    const first = await atFirstReport(inspect, ports);
    await review(first);
    await adjust(first, corrected);
    keepEnvelope(ports.store, await sendReport(first), new Date());
    first.actor.stop();
    const second = await atFirstReport(inspect, { ...createMemoryPorts(), store: ports.store });
    return { second, ports };
  }

  it('are made again by themselves when a report of the same layout comes', async () => {
    const { second } = await atSecondVisit();
    const { context } = await review(second);
    expect(context).toMatchObject({ layout: corrected, remembered: true });
    expect(second.asked.map(({ layout }) => layout)).toEqual([{}, corrected]);
  });

  it('are made as soon as the first rows show the layout', async () => {
    const { ports } = await atSecondVisit();
    const journey = await atFirstReport(
      ({ expected, layout, onPreview }) => {
        onPreview?.(clearInspection(expected));
        return layout?.columns ? clearInspection(expected) : new Promise(() => {});
      },
      { ...createMemoryPorts(), store: ports.store },
    );
    expect((await review(journey)).context.layout).toEqual(corrected);
  });

  it('are taken back with one click, and forgotten when the report is sent without', async () => {
    const { second, ports } = await atSecondVisit();
    await review(second);
    second.actor.send({ type: 'report.undo' });
    expect((await whole(second)).context).toMatchObject({ layout: {}, remembered: false });
    keepEnvelope(ports.store, await sendReport(second), new Date());
    expect(second.context().recipes).toEqual([]);
    expect(ports.store.read('company-1.recipes')).not.toContain('supplierId');
  });

  it('are not made in a report of other columns', async () => {
    const { ports } = await atSecondVisit();
    const other = { ...clearInspection('suppliers'), columns: clearInspection('suppliers').columns.slice(1) };
    const journey = await atFirstReport(() => other, { ...createMemoryPorts(), store: ports.store });
    expect((await review(journey)).context.layout).toEqual({});
  });

  it('are kept without any word of the file', async () => {
    const { ports } = await atSecondVisit();
    expect(ports.store.read('company-1.recipes')).toContain('supplierId');
    expect(ports.store.read('company-1.recipes')).not.toContain('Vendor');
  });
});

describe('a report against another', () => {
  it('is read beside what was sent before', async () => {
    const journey = await atFirstReport();
    await review(journey, 'suppliers.csv');
    await sendReport(journey);
    journey.actor.send({ type: 'report.next' });
    await review(journey, 'bills.csv');
    expect(journey.asked.at(-1)?.sent).toMatchObject([{ kind: 'suppliers', file: { name: 'suppliers.csv' } }]);
  });

  it('is used where it belongs with one click, and the first one is asked for again', async () => {
    const bills: ReportInspection = {
      ...clearInspection('bills'),
      issues: [{ code: 'wrong-kind', severity: 'error', count: 1, rows: [] }],
    };
    const journey = await atFirstReport(({ expected }) => (expected === 'bills' ? clearInspection('bills') : bills));
    await review(journey, 'bills.csv');
    journey.actor.send({ type: 'report.useFor', kind: 'bills' });
    const reviewed = await whole(journey);
    expect(selectKind(reviewed)).toBe('bills');
    expect(journey.asked.at(-1)?.expected).toBe('bills');
    await sendReport(journey);
    journey.actor.send({ type: 'report.next' });
    expect(selectKind(await journey.on('instructing'))).toBe('suppliers');
  });

  it('is not used for a report that nobody asks for', async () => {
    const journey = await atFirstReport(() => clearInspection('payments'));
    await review(journey);
    journey.actor.send({ type: 'report.useFor', kind: 'payments' });
    expect(selectKind(journey.actor.getSnapshot())).toBe('suppliers');
  });
});
