/** Version of this library, as every result carries it; a test holds it against package.json. */
export const VERSION = '0.1.0';
