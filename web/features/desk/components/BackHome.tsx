import { messages } from '../../../messages/in-browsers';

export function BackHome() {
  return <a href="/espace">← {messages.desk.nav.back}</a>;
}
