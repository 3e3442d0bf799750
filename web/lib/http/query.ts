/** The first value of a parameter of an address, which a link may give several times; '' where it is not given. */
export const firstOf = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? '';
