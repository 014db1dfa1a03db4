import type { ScreenId } from '@linkflow/journey';
import type { ComponentType } from 'react';
import { completeEnglish } from '../messages/english.ts';
import { ConsentingScreen } from './consenting/ConsentingScreen.tsx';
import { LandingScreen } from './landing/LandingScreen.tsx';
import { lazyScreen } from './lazyScreen.tsx';
import { OpeningScreen } from './opening/OpeningScreen.tsx';
import { RequestingScreen } from './requesting/RequestingScreen.tsx';
import type { ScreenProps } from './screens.types.ts';
import { SelectingScreen } from './selecting/SelectingScreen.tsx';
import { UnavailableScreen } from './unavailable/UnavailableScreen.tsx';

/** One component for each screen. */
export type ScreenComponents = { readonly [Id in ScreenId]: ComponentType<ScreenProps[Id]> };

async function afterConsent() {
  const chunk = await import('./afterConsent.ts');
  completeEnglish(chunk.en);
  return chunk;
}

const later = {
  signInInstructing: lazyScreen(async () => (await afterConsent()).SignInInstructingScreen),
  authorizing: lazyScreen(async () => (await afterConsent()).AuthorizingScreen),
  choosingEntities: lazyScreen(async () => (await afterConsent()).ChoosingEntitiesScreen),
  signInFailed: lazyScreen(async () => (await afterConsent()).SignInFailedScreen),
  briefing: lazyScreen(async () => (await afterConsent()).BriefingScreen),
  instructing: lazyScreen(async () => (await afterConsent()).InstructingScreen),
  checking: lazyScreen(async () => (await afterConsent()).CheckingScreen),
  reviewing: lazyScreen(async () => (await afterConsent()).ReviewingScreen),
  uploading: lazyScreen(async () => (await afterConsent()).UploadingScreen),
  confirming: lazyScreen(async () => (await afterConsent()).ConfirmingScreen),
  received: lazyScreen(async () => (await afterConsent()).ReceivedScreen),
  submitting: lazyScreen(async () => (await afterConsent()).SubmittingScreen),
  complete: lazyScreen(async () => (await afterConsent()).CompleteScreen),
};

/** The screens as we build them. A host can put its own in the place of any. */
export const screens: ScreenComponents = {
  opening: OpeningScreen,
  unavailable: UnavailableScreen,
  landing: LandingScreen,
  selecting: SelectingScreen,
  consenting: ConsentingScreen,
  requesting: RequestingScreen,
  ...later,
};

/** Fetches the screens that are not in the first chunk, so that they are there when the customer comes to them. */
export async function preloadScreens(): Promise<void> {
  await Promise.all(Object.values(later).map(({ preload }) => preload()));
}
