import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { getEnglish, subscribeToEnglish } from './english.ts';
import { createFormatters, type Formatters, formatMessage } from './format.ts';
import { loadMessages, resolveLanguage } from './index.ts';
import { mergeMessages } from './mergeMessages.ts';
import type { Message, MessageOverrides, Messages, MessageValues } from './messages.types.ts';

/** The words and the ways of writing of the customer's locale. */
export interface Words {
  readonly m: Messages;
  /** Fills a message's placeholders. */
  readonly text: (message: Message, values?: MessageValues) => string;
  /** The locale asked for: numbers and dates are written in it. */
  readonly locale: string;
  /** The language of the words, which is English where the locale has none. */
  readonly language: string;
  readonly format: Formatters;
}

function createWords(locale: string, language: string, m: Messages): Words {
  return {
    m,
    text: (message, values) => formatMessage(locale, message, values),
    locale,
    language,
    format: createFormatters(locale),
  };
}

const WordsContext = createContext<Words>(createWords('en', 'en', getEnglish()));

export interface MessagesProviderProps {
  /** BCP 47 tag. A new one shows at once and loses nothing. @default 'en' */
  readonly locale?: string;
  /** The host's own words, laid over those of the language. */
  readonly overrides?: MessageOverrides;
  readonly children: ReactNode;
}

/**
 * Gives everything inside it the words of a locale. English is there from the start, as far as the screens are; others
 * replace it once fetched.
 */
export function MessagesProvider({ locale = 'en', overrides, children }: MessagesProviderProps) {
  const wanted = resolveLanguage(locale);
  const english = useSyncExternalStore(subscribeToEnglish, getEnglish, getEnglish);
  const [loaded, setLoaded] = useState<{ language: string; messages: Messages } | null>(null);

  useEffect(() => {
    let current = true;
    void loadMessages(wanted).then((messages) => {
      if (current) setLoaded(messages && { language: wanted, messages });
    });
    return () => {
      current = false;
    };
  }, [wanted]);

  const words = useMemo(
    () => createWords(locale, loaded?.language ?? 'en', mergeMessages(loaded?.messages ?? english, overrides)),
    [locale, loaded, english, overrides],
  );
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/** The words for the part or screen that calls it. English where there is no {@link MessagesProvider}. */
export function useMessages(): Words {
  return useContext(WordsContext);
}
