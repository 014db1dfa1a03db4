import { consentSections, consentText, consentVersion } from '../../messages/consentText.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { Button } from '../../parts/Button.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import type { ConsentingProps } from '../screens.types.ts';

/** The customer reads what will be shared and agrees, or goes back. */
export function ConsentingScreen({ companyName, hostName, integration, locale, send }: ConsentingProps) {
  const { m, text } = useMessages();
  const method = integration.methods[0] ?? 'upload';
  const values = { companyName, hostName, platformName: integration.name };

  const accept = () =>
    send({
      type: 'consent.accept',
      receipt: {
        version: consentVersion,
        locale,
        acceptedAt: new Date().toISOString(),
        text: consentText(m, method, locale, values),
      },
    });

  return (
    <ScreenLayout
      id="consenting"
      state={method}
      title={text(m.consent.title, values)}
      lead={text(m.consent.lead, values)}
      actions={
        <Actions onBack={() => send({ type: 'nav.back' })}>
          <Button onClick={accept}>{m.consent.accept}</Button>
        </Actions>
      }
    >
      <div data-part="sections">
        {consentSections.map((id, index) => (
          <Disclosure key={id} title={text(m.consent.sections[id].title, values)} open={index === 0}>
            <p>{text(m.consent.sections[id][method], values)}</p>
          </Disclosure>
        ))}
      </div>
      <p data-part="quiet">{text(m.consent.terms, values)}</p>
      <p data-part="quiet">{text(m.consent.end, values)}</p>
    </ScreenLayout>
  );
}
