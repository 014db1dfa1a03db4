import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { Button } from '../../parts/Button.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import type { LandingProps } from '../screens.types.ts';

/** Who asks for what, and what will happen. */
export function LandingScreen({ companyName, hostName, send }: LandingProps) {
  const { m, text } = useMessages();
  return (
    <ScreenLayout
      id="landing"
      title={text(m.landing.title, { hostName })}
      lead={text(m.landing.lead, { hostName, companyName })}
      actions={
        <Actions>
          <Button onClick={() => send({ type: 'landing.continue' })}>{m.landing.button}</Button>
        </Actions>
      }
    >
      <ol data-part="outline">
        {[m.landing.first, m.landing.second, m.landing.third].map((item) => (
          <li key={item.title} data-part="outline-item">
            <div>
              <p data-part="outline-title">{item.title}</p>
              <p>{text(item.body, { companyName })}</p>
            </div>
          </li>
        ))}
      </ol>
    </ScreenLayout>
  );
}
