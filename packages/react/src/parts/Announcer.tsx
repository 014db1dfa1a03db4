import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** Keeps one polite live region for everything inside it: in the page from the start and readable, though not seen. */
export function Announcer({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  return (
    <AnnounceContext.Provider value={setText}>
      {children}
      <p data-part="announcer" role="status">
        {text}
      </p>
    </AnnounceContext.Provider>
  );
}

/** Has a change read out that the customer did not move the focus to. Null says nothing; what was said goes with its part. */
export function useAnnounce(text: string | null): void {
  const announce = useContext(AnnounceContext);
  useEffect(() => {
    if (text === null) return;
    announce(text);
    return () => announce('');
  }, [announce, text]);
}
