import { PlaywrightBrowserProvider, playwright } from '@vitest/browser-playwright';

/**
 * Firefox over WebDriver BiDi for Vitest. Playwright at times does not learn the name of the frame that a test runs in,
 * and Vitest looks for the frame by that name; it is the page's only child, so it is found by that.
 */
export function firefox(executablePath: string): ReturnType<typeof playwright> {
  const option = playwright({ launchOptions: { channel: 'moz-firefox', executablePath } });
  return {
    ...option,
    providerFactory(project) {
      const provider = option.providerFactory(project);
      if (provider instanceof PlaywrightBrowserProvider) findFrameByPlace(provider);
      return provider;
    },
  };
}

function findFrameByPlace(provider: PlaywrightBrowserProvider): void {
  const getCommandsContext = provider.getCommandsContext.bind(provider);
  provider.getCommandsContext = (sessionId) => {
    const context = getCommandsContext(sessionId);
    return { ...context, frame: async () => context.page.mainFrame().childFrames()[0] ?? context.frame() };
  };
}
