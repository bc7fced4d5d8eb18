/** A command that needs nothing but itself. */
export class NoContents {}
