import { alert } from './alert';
import { attempt } from './attempt';
import { delivery } from './delivery';
import { issue } from './issue';
import { news } from './news';
import { subscriber } from './subscriber';
import { token } from './token';

export const contentTypes = { subscriber, token, attempt, alert, 'news-item': news, issue, delivery };
