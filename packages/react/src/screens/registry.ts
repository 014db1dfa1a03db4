import type { ScreenId } from '@linkflow/journey';
import type { ComponentType } from 'react';
import { BriefingScreen } from './briefing/BriefingScreen.tsx';
import { CheckingScreen } from './checking/CheckingScreen.tsx';
import { CompleteScreen } from './complete/CompleteScreen.tsx';
import { ConfirmingScreen } from './confirming/ConfirmingScreen.tsx';
import { ConsentingScreen } from './consenting/ConsentingScreen.tsx';
import { InstructingScreen } from './instructing/InstructingScreen.tsx';
import { LandingScreen } from './landing/LandingScreen.tsx';
import { OpeningScreen } from './opening/OpeningScreen.tsx';
import { ReceivedScreen } from './received/ReceivedScreen.tsx';
import { RequestingScreen } from './requesting/RequestingScreen.tsx';
import { ReviewingScreen } from './reviewing/ReviewingScreen.tsx';
import type { ScreenProps } from './screens.types.ts';
import { SelectingScreen } from './selecting/SelectingScreen.tsx';
import { SignInFailedScreen } from './signInFailed/SignInFailedScreen.tsx';
import { SubmittingScreen } from './submitting/SubmittingScreen.tsx';
import { UnavailableScreen } from './unavailable/UnavailableScreen.tsx';
import { UploadingScreen } from './uploading/UploadingScreen.tsx';

/** One component for each screen. */
export type ScreenComponents = { readonly [Id in ScreenId]: ComponentType<ScreenProps[Id]> };

/** The screens as we build them. A host can put its own in the place of any. */
export const screens: ScreenComponents = {
  opening: OpeningScreen,
  unavailable: UnavailableScreen,
  landing: LandingScreen,
  selecting: SelectingScreen,
  consenting: ConsentingScreen,
  requesting: RequestingScreen,
  signInFailed: SignInFailedScreen,
  briefing: BriefingScreen,
  instructing: InstructingScreen,
  checking: CheckingScreen,
  reviewing: ReviewingScreen,
  uploading: UploadingScreen,
  confirming: ConfirmingScreen,
  received: ReceivedScreen,
  submitting: SubmittingScreen,
  complete: CompleteScreen,
};
