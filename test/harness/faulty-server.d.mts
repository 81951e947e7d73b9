/** A server for everything that can go wrong with a file. */
export function startFaultyServer(): Promise<{
  /** Where it is. */
  readonly origin: string;
  /** Where nobody listens. */
  readonly refused: string;
  stop(): Promise<void>;
}>;
