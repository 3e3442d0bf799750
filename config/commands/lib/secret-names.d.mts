export declare const secretNames: readonly string[];
