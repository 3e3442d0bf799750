/** What can stand in a row's payload: JSON, where an absent property may also be written `undefined`. */
export type Json = string | number | boolean | null | Json[] | { [property: string]: Json | undefined };
