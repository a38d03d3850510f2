import type { ClientBase } from 'pg';

interface Kraan {
  cork(): void;
  uncork(): void;
}

/**
 * Sends the statements that follow in this turn of the event loop as one packet. The answers come as always; only the
 * server no longer waits for us between them. Asks for a client with `pipeline`.
 */
export function bundel(client: ClientBase): void {
  const { stream } = (client as unknown as { connection: { stream: Kraan } }).connection;
  stream.cork();
  // Runs when all that can go on without an answer has gone on: what they asked is in the packet.
  process.nextTick(() => stream.uncork());
}
