/** Where one asks to be told of the new results of a search; the search stands in the address. */
export const ALERT_PAGE = '/recherche/alerte';
