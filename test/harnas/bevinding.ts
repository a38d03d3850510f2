import type { TestApp } from './test-app';

const BEWIJS = {
  ...{ soort: 'gegevens', omschrijving: 'Roosters van een maand', verkregenVan: 'de locatiemanager' },
  ...{ verkregenHoe: 'Gevorderd op grond van Awb 5:16.', bewaarplaats: 'Kluis 2' },
};
const BEVINDING = {
  ...{ stelling: 'Aan de eis wordt niet voldaan.', soort: 'tekortkoming', betreft: 'aanbieder' },
  ...{ wetten: ['wmo'], onderbouwing: 'De roosters laten het zien.', gevolgen: 'Bewoners wachten lang.' },
  geleerd: 'De aanbieder past zijn werkwijze aan.',
};

/**
 * An adopted finding with its evidence, on which a maatregel can rest.
 * @param op the day on which the evidence was obtained: today or before it
 * @returns its id
 */
export async function vastgesteldeBevinding(
  wie: ReturnType<TestApp['als']>,
  zaakId: string,
  op: string,
  anders: object = {},
): Promise<string> {
  const post = async (pad: string, inhoud: object, versie?: number) => {
    const verzoek = wie.post(`/api/v1/${pad}`);
    if (versie) void verzoek.set('if-match', `"v${versie}"`);
    const { body, status } = await verzoek.send(inhoud);
    if (status >= 300) throw new Error(`${pad}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const bewijs = await post(`zaken/${zaakId}/bewijsstukken`, { ...BEWIJS, verkregenOp: op });
  const concept = await post(`zaken/${zaakId}/bevindingen`, {
    ...{ ...BEVINDING, ...anders, bewijsstukIds: [bewijs.id] },
  });
  await post(`bevindingen/${concept.id}/_stel-vast`, {}, concept.versie);
  return concept.id;
}
