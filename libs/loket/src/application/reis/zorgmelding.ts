import type { Antwoorden, Antwoordfout, Reis } from './reis';

export const RELATIES = [
  { waarde: 'client', label: 'Het gaat over mijzelf' },
  { waarde: 'naaste', label: 'Ik ben familie of een naaste' },
  { waarde: 'buur', label: 'Ik ben een buur, vriend of kennis' },
  { waarde: 'medewerker', label: 'Ik werk bij de aanbieder, of heb daar gewerkt' },
  { waarde: 'hulpverlener', label: 'Ik werk ergens anders en kom deze persoon tegen in mijn werk' },
  { waarde: 'anders', label: 'Iets anders' },
] as const;
export type Relatie = (typeof RELATIES)[number]['waarde'];

/** A worry about care, by anybody: what happened, at which provider, about whom, with which files, and by whom. */
export const zorgmelding: Reis = {
  stappen: [
    {
      id: 'gebeurtenis',
      kort: 'Wat er is gebeurd',
      titel: 'Wat is er gebeurd?',
      inleiding: 'Schrijf op wat u zelf zag of hoorde. U hoeft niets te bewijzen.',
      velden: [
        {
          ...{ soort: 'vak', naam: 'gebeurtenis', maxTekens: 10_000 },
          label: 'Wat gaat er niet goed?',
          uitleg: 'Noem geen namen als dat niet nodig is. Vul nooit een burgerservicenummer (BSN) in.',
          leeg: 'Vul in wat er niet goed gaat',
        },
        {
          ...{ soort: 'datum', naam: 'wanneer', maxTekens: 60 },
          label: 'Wanneer was dat?',
          uitleg:
            'Bijvoorbeeld 3 april 2026 of gisteren. Weet u de dag niet precies? Laat dit dan leeg en schrijf het hierboven.',
        },
      ],
    },
    {
      id: 'aanbieder',
      kort: 'De aanbieder',
      titel: 'Om welke aanbieder gaat het?',
      inleiding: 'De aanbieder is de organisatie of de persoon die de zorg of hulp geeft.',
      velden: [
        {
          ...{ soort: 'tekst', naam: 'aanbieder', maxTekens: 200, suggesties: 'aanbieders' },
          label: 'Naam van de aanbieder',
          uitleg: 'Weet u de naam niet? Vertel dan kort welke hulp het is.',
          leeg: 'Vul de naam van de aanbieder in, of vertel welke hulp het is',
        },
        {
          ...{ soort: 'tekst', naam: 'plaats', maxTekens: 200 },
          label: 'Waar is het?',
          uitleg: 'Bijvoorbeeld het adres of de naam van het gebouw.',
        },
      ],
    },
    {
      id: 'persoon',
      kort: 'Om wie het gaat',
      titel: 'Om wie gaat het?',
      inleiding: 'U hoeft de naam van deze persoon niet te noemen.',
      velden: [
        {
          ...{ soort: 'keuze', naam: 'relatie', maxTekens: 20, opties: RELATIES },
          label: 'Wat hebt u met deze persoon te maken?',
          leeg: 'Kies wat u met deze persoon te maken hebt',
        },
        {
          ...{ soort: 'keuze', naam: 'leeftijd', maxTekens: 20 },
          label: 'Hoe oud is deze persoon?',
          uitleg: 'Voor jongeren gelden andere regels dan voor volwassenen.',
          leeg: 'Kies hoe oud deze persoon is',
          opties: [
            { waarde: 'volwassen', label: '18 jaar of ouder' },
            { waarde: 'jong', label: 'Jonger dan 18 jaar' },
            { waarde: 'onbekend', label: 'Dat weet ik niet' },
          ],
        },
      ],
    },
    {
      id: 'bestanden',
      kort: 'Bestanden',
      titel: 'Wilt u iets laten zien?',
      inleiding: 'Dat hoeft niet. Hebt u foto’s, brieven of berichten die helpen? Stuur ze dan mee.',
      velden: [
        {
          ...{ soort: 'bestanden', naam: 'bestanden', maxTekens: 10 },
          label: 'Foto’s of documenten',
          leeg: 'Kies of u bestanden meestuurt',
        },
      ],
    },
    {
      id: 'melder',
      kort: 'Wie u bent',
      titel: 'Wie bent u?',
      inleiding:
        'De aanbieder hoort van ons niet wie u bent. Werkt u bij de aanbieder en meldt u een misstand? Dan beschermt de wet u als klokkenluider. Kies dan voor vertrouwelijk of anoniem.',
      velden: [
        {
          ...{ soort: 'keuze', naam: 'bekend', maxTekens: 20 },
          label: 'Mogen wij weten wie u bent?',
          leeg: 'Kies of wij mogen weten wie u bent',
          opties: [
            {
              waarde: 'naam',
              label: 'Ja, ik noem mijn naam',
              uitleg:
                'Vul dan de velden hieronder in. Wie uw melding behandelt, ziet uw naam. Wij kunnen u bellen of mailen.',
            },
            {
              waarde: 'vertrouwelijk',
              label: 'Ja, maar vertrouwelijk',
              uitleg:
                'Vul dan de velden hieronder in. Uw naam gaat op slot. Wij openen die alleen als het echt nodig is. Een tweede medewerker moet dat goedvinden. Bij direct gevaar kijkt die achteraf mee. Wij mailen u niet: u leest onze vragen met een code.',
            },
            {
              waarde: 'anoniem',
              label: 'Nee, ik blijf anoniem',
              uitleg:
                'Laat de velden hieronder leeg. Wij weten dan niet wie u bent. U leest onze vragen met een code.',
            },
          ],
        },
        {
          ...{ soort: 'naam', naam: 'naam', maxTekens: 200 },
          label: 'Uw naam',
          uitleg: 'Alleen als u uw naam noemt.',
        },
        {
          ...{ soort: 'email', naam: 'email', maxTekens: 200 },
          label: 'Uw e-mailadres',
          uitleg: 'E-mail of telefoon: één van de twee is genoeg.',
        },
        { ...{ soort: 'telefoon', naam: 'telefoon', maxTekens: 30 }, label: 'Uw telefoonnummer' },
      ],
      samen: contactgegevens,
      alleen: zonderNaamAlsAnoniem,
    },
  ],
};

function contactgegevens({ bekend, naam, email, telefoon }: Antwoorden): readonly Antwoordfout[] {
  if (bekend !== 'naam' && bekend !== 'vertrouwelijk') return [];
  return [
    ...(naam ? [] : [{ naam: 'naam', tekst: 'Vul uw naam in, of kies dat u anoniem blijft' }]),
    ...(email || telefoon ? [] : [{ naam: 'email', tekst: 'Vul uw e-mailadres of uw telefoonnummer in' }]),
  ];
}

/** Who wants to stay anonymous is so, also when a browser filled in the name by itself. */
function zonderNaamAlsAnoniem(antwoorden: Antwoorden): Antwoorden {
  return antwoorden['bekend'] === 'anoniem' ? { bekend: 'anoniem' } : antwoorden;
}
