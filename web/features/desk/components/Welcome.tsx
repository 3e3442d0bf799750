import { messages } from '../../../messages/in-browsers';
import { ButtonLink } from '../../../ui/Button';
import { DeskPage } from './DeskPage';

const t = messages.desk;

/** The desk for who is not signed in. */
export function Welcome() {
  return (
    <DeskPage title={t.title} lead={t.welcome.lead}>
      <ol className="desk-steps">
        {t.welcome.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="actions desk-block">
        <ButtonLink href="/espace/inscription" look="main">
          {t.signUp.action}
        </ButtonLink>
        <ButtonLink href="/espace/connexion">{t.signIn.action}</ButtonLink>
      </p>
    </DeskPage>
  );
}
