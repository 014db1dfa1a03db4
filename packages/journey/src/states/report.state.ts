import type { ReportInspection } from '@linkflow/contract';
import { type ProblemCode, problem } from '../link.problems.ts';
import { unusableBecause } from '../link.reports.ts';
import { linkSetup } from '../link.setup.ts';
import { failed, failures, noteProblem, noteTimeout } from './failures.ts';
import { awaitInput, inspectInput, uploadInput } from './inputs.ts';

const fileRefused = { guard: 'isFileRefused', target: '#instructing', actions: ['dropFile', noteProblem] } as const;
const noteUnusable = {
  type: 'meetProblem',
  params: ({ event }: { event: { output: ReportInspection } }) =>
    problem(unusableBecause(event.output) ?? 'report.unreadable'),
} as const;
const told = { params: ({ event }: { event: { inspection: ReportInspection } }) => event.inspection } as const;
const found = { params: ({ event }: { event: { output: ReportInspection } }) => event.output } as const;
const noteRejection = {
  type: 'meetProblem',
  params: ({ event }: { event: { code: ProblemCode } }) => problem(event.code),
} as const;
const whileWaiting = {
  'effect.heard': { actions: ['stopQuietTimer', 'startQuietTimer'] },
  'effect.quiet': { target: 'failed', actions: noteTimeout },
} as const;
const whileWorking = {
  ...whileWaiting,
  'effect.progress': { actions: ['noteProgress', 'stopQuietTimer', 'startQuietTimer'] },
} as const;

/** What the customer can do to a file that is on screen. */
const whileReviewing = {
  'report.adjust': { target: '#checking', actions: 'adjustLayout' },
  'report.undo': { guard: 'canUndo', target: '#checking', actions: 'undoLayout' },
  'report.useFor': { guard: 'canUseFor', target: '#checking', actions: 'useFor' },
} as const;

/** One report: how to export it, the check of the file, the review, the upload. Entered again for each report. */
export const report = linkSetup.createStateConfig({
  id: 'report',
  initial: 'entering',
  states: {
    entering: {
      always: [
        { guard: 'isInspecting', target: 'confirming' },
        { guard: 'isStored', target: 'received' },
        { target: 'instructing' },
      ],
    },
    instructing: {
      id: 'instructing',
      meta: { screen: 'instructing' },
      tags: 'resumable',
      on: {
        'report.drop': { target: 'checking', actions: 'takeFile' },
        'report.reject': { actions: noteRejection },
        'nav.back': [
          { guard: 'isFirstReport', target: '#briefing', actions: 'dropFile' },
          { target: 'entering', actions: ['dropFile', 'goBack'] },
        ],
      },
    },
    checking: {
      id: 'checking',
      initial: 'trying',
      on: {
        'report.discard': { target: 'instructing', actions: 'dropFile' },
        'nav.back': { target: 'instructing', actions: 'dropFile' },
      },
      states: {
        trying: {
          entry: ['forgetProgress', 'startQuietTimer'],
          exit: 'stopQuietTimer',
          invoke: {
            src: 'inspectReport',
            input: inspectInput,
            onDone: [
              {
                guard: { type: 'hasRecipe', ...found },
                target: '#checking',
                actions: { type: 'applyRecipe', ...found },
              },
              {
                guard: { type: 'isUnusable', ...found },
                target: '#instructing',
                actions: ['dropFile', noteUnusable],
              },
              { target: '#reviewing', actions: { type: 'keepInspection', ...found } },
            ],
            onError: [fileRefused, { target: 'failed', actions: noteProblem }],
          },
          on: {
            ...whileWorking,
            'effect.previewed': [
              {
                guard: { type: 'hasRecipe', ...told },
                target: '#checking',
                actions: { type: 'applyRecipe', ...told },
              },
              { guard: { type: 'isUnusable', ...told } },
              { target: '.showing', actions: { type: 'keepPreview', ...told } },
            ],
          },
          initial: 'deciding',
          states: {
            deciding: { always: [{ guard: 'hasInspection', target: 'showing' }, { target: 'opening' }] },
            opening: { meta: { screen: 'checking' } },
            showing: { meta: { screen: 'reviewing' }, tags: 'reading', on: whileReviewing },
          },
        },
        failed: { ...failed, meta: { screen: 'checking' } },
      },
    },
    reviewing: {
      id: 'reviewing',
      meta: { screen: 'reviewing' },
      tags: 'resumable',
      on: {
        'report.confirm': { guard: 'isReviewable', target: 'uploading' },
        ...whileReviewing,
        'report.drop': { target: 'checking', actions: 'takeFile' },
        'report.discard': { target: 'instructing', actions: 'dropFile' },
        'nav.back': { target: 'instructing', actions: 'dropFile' },
      },
    },
    uploading: {
      meta: { screen: 'uploading' },
      tags: 'uploading',
      initial: 'trying',
      on: { 'report.discard': { target: 'instructing', actions: 'dropFile' } },
      states: {
        trying: {
          entry: 'startQuietTimer',
          exit: 'stopQuietTimer',
          invoke: {
            src: 'uploadReport',
            input: uploadInput,
            onDone: { target: '#received', actions: { type: 'keepReport', params: ({ event }) => event.output } },
            onError: [...failures, fileRefused, { target: 'failed', actions: noteProblem }],
          },
          on: { ...whileWorking, 'upload.pause': 'paused' },
        },
        paused: { tags: 'paused', on: { 'upload.resume': 'trying' } },
        failed,
      },
    },
    confirming: {
      meta: { screen: 'confirming' },
      initial: 'trying',
      states: {
        trying: {
          entry: 'startQuietTimer',
          exit: 'stopQuietTimer',
          invoke: {
            src: 'awaitReport',
            input: awaitInput,
            onDone: { target: '#received', actions: { type: 'keepReport', params: ({ event }) => event.output } },
            onError: [...failures, fileRefused, { target: 'failed', actions: noteProblem }],
          },
          on: whileWaiting,
        },
        failed,
      },
    },
    received: {
      id: 'received',
      meta: { screen: 'received' },
      tags: 'resumable',
      on: {
        'report.next': [
          { guard: 'hasMissingReport', target: 'entering', actions: 'goToMissing' },
          { target: '#submitting' },
        ],
        'report.replace': 'instructing',
        'nav.back': [
          { guard: 'isFirstReport', target: '#briefing' },
          { target: 'entering', actions: 'goBack' },
        ],
      },
    },
  },
});
