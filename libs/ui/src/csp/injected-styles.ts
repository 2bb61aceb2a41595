/**
 * sha256 (base64) of the two style texts that react-aria puts into the page: touch-action of pressables, and overscroll
 * while a dialog is open on iOS. The server's content security policy lists the same two; the test computes them from
 * the installed package, so that an upgrade which changes them shows.
 */
export const injectedStyleHashes = { press: '38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=', preventScroll: 'gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=' } as const;
