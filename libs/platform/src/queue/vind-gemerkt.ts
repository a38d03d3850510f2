import type { DiscoveryService } from '@nestjs/core';

/**
 * Every provider instance whose class carries a mark of ours, with that mark. Looks at the class of the instance, so
 * that providers made by a factory count too; an alias of the same instance does not count twice.
 */
export function vindGemerkt<Merk, Soort>(
  discovery: DiscoveryService,
  sleutel: string,
): { merk: Merk; instantie: Soort }[] {
  const instanties = new Set<object>();
  for (const { instance } of discovery.getProviders()) {
    if (typeof instance === 'object' && instance !== null) instanties.add(instance as object);
  }
  return [...instanties].flatMap((instantie) => {
    const klasse: unknown = instantie.constructor;
    const merk: Merk | undefined =
      typeof klasse === 'function' ? Reflect.getMetadata(sleutel, klasse) : undefined;
    return merk ? [{ merk, instantie: instantie as Soort }] : [];
  });
}
