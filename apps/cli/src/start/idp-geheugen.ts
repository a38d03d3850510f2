type Inhoud = Record<string, unknown> & { grantId?: string; uid?: string; consumed?: number };
interface Vak {
  readonly inhoud: Inhoud;
  readonly totMs: number;
}

/** The most entries the demo keeps; the oldest make room, so that a demo left open does not grow. */
const MAXIMUM = 2_000;

/**
 * Storage of the demo identity provider: in memory, gone at a stop. The sessions of the application do not depend on it.
 * Own adapter, because the one in the package warns on the console that it is not for production.
 */
export function maakGeheugen(): (model: string) => object {
  const vakken = new Map<string, Vak>();
  const lees = (sleutel: string): Inhoud | undefined => {
    const vak = vakken.get(sleutel);
    if (!vak) return undefined;
    if (vak.totMs > Date.now()) return vak.inhoud;
    vakken.delete(sleutel);
    return undefined;
  };
  return (model) => ({
    upsert: async (id: string, inhoud: Inhoud, seconden = 3600) => {
      vakken.set(`${model}:${id}`, { inhoud, totMs: Date.now() + seconden * 1000 });
      const oudste = vakken.keys().next().value;
      if (vakken.size > MAXIMUM && oudste !== undefined) vakken.delete(oudste);
    },
    find: async (id: string) => lees(`${model}:${id}`),
    findByUid: async (uid: string) =>
      [...vakken.values()].find(({ inhoud, totMs }) => inhoud.uid === uid && totMs > Date.now())?.inhoud,
    findByUserCode: async () => undefined,
    consume: async (id: string) => {
      const inhoud = lees(`${model}:${id}`);
      if (inhoud) inhoud.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id: string) => {
      vakken.delete(`${model}:${id}`);
    },
    revokeByGrantId: async (grantId: string) => {
      for (const [sleutel, { inhoud }] of vakken) if (inhoud.grantId === grantId) vakken.delete(sleutel);
    },
  });
}
