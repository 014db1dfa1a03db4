// The screens that come after consent and their words, in one chunk: fetched while the customer reads the first ones.
export { en } from '../messages/en.ts';
export { AuthorizingScreen } from './authorizing/AuthorizingScreen.tsx';
export { BriefingScreen } from './briefing/BriefingScreen.tsx';
export { CheckingScreen } from './checking/CheckingScreen.tsx';
export { ChoosingEntitiesScreen } from './choosingEntities/ChoosingEntitiesScreen.tsx';
export { CompleteScreen } from './complete/CompleteScreen.tsx';
export { ConfirmingScreen } from './confirming/ConfirmingScreen.tsx';
export { InstructingScreen } from './instructing/InstructingScreen.tsx';
export { ReceivedScreen } from './received/ReceivedScreen.tsx';
export { ReviewingScreen } from './reviewing/ReviewingScreen.tsx';
export { SignInFailedScreen } from './signInFailed/SignInFailedScreen.tsx';
export { SignInInstructingScreen } from './signInInstructing/SignInInstructingScreen.tsx';
export { SubmittingScreen } from './submitting/SubmittingScreen.tsx';
export { UploadingScreen } from './uploading/UploadingScreen.tsx';
