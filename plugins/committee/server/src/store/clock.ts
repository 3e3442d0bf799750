const paris = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day of an instant where the committees sit: `2026-03-02`. */
export function dayOf(instant: Date): string {
  return paris.format(instant);
}

export function today(): string {
  return dayOf(new Date());
}

export function nowIso(): string {
  return new Date().toISOString();
}
