import { messages } from '../../../messages';

export function BackHome() {
  return <a href="/espace">← {messages.desk.nav.back}</a>;
}
