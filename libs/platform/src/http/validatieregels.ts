import { getMetadataStorage } from 'class-validator';

type Regelboek = ReturnType<typeof getMetadataStorage>;
type Regels = ReturnType<Regelboek['getTargetValidationMetadatas']>;
type Perveld = ReturnType<Regelboek['groupByPropertyName']>;

/**
 * For each object that it checks, class-validator walks through the rules of every class of the house to find those that
 * one class inherits: a third of what an intake left to the garbage collector. The rules of a class are fixed once it is
 * loaded, so they are found once: none may be added to a class of which an object was checked. A second call changes nothing.
 */
export function onthoudValidatieregels(regelboek: Regelboek = getMetadataStorage()): void {
  if (Object.hasOwn(regelboek, 'getTargetValidationMetadatas')) return;
  const zoek = regelboek.getTargetValidationMetadatas.bind(regelboek);
  const groepeer = regelboek.groupByPropertyName.bind(regelboek);
  const gevonden = new Map<unknown, Map<string | undefined, Regels>>();
  const gegroepeerd = new WeakMap<Regels, Perveld>();

  regelboek.getTargetValidationMetadatas = (klasse, schema, altijd, streng, groepen) => {
    // Rules by occasion are not used here; whoever begins with them finds them looked up as before.
    if (altijd || streng || groepen) return zoek(klasse, schema, altijd, streng, groepen);
    let perSchema = gevonden.get(klasse);
    if (!perSchema) gevonden.set(klasse, (perSchema = new Map()));
    let regels = perSchema.get(schema);
    if (!regels) perSchema.set(schema, (regels = zoek(klasse, schema, altijd, streng, groepen)));
    return regels;
  };
  regelboek.groupByPropertyName = (regels) => {
    let perVeld = gegroepeerd.get(regels);
    if (!perVeld) gegroepeerd.set(regels, (perVeld = groepeer(regels)));
    return perVeld;
  };
}
