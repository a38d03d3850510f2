import { LegMaatregelOp } from '@navolgbaar/maatregel';
import { RegistreerMelding, type RegistreerMeldingCommand } from '@navolgbaar/melding';
import {
  BeoordeelVerbeterplan,
  GeefDoor,
  LegGesprekVast,
  LegWaarnemingVast,
  OntvangVerbeterplan,
  OpenVervolgzaak,
  OpenZaak,
  SpreekVerbeterplanAf,
  StartMonitoring,
} from '@navolgbaar/onderzoek';
import { NeemBesluit, StelWegingVast, type StelWegingVastCommand } from '@navolgbaar/weging';
import {
  beoordeelEnGeefOpdracht,
  beoordeelRapport,
  meldVolgensProtocol,
  ontvangRapport,
  sluit,
} from './calamiteiten';
import { planRapport } from './rapporten';
import type { Wereld } from './wereld';

const signaal = (
  wereld: Wereld,
  command: Partial<RegistreerMeldingCommand> & Pick<RegistreerMeldingCommand, 'onderwerp' | 'omschrijving'>,
) =>
  wereld.van(RegistreerMelding).execute(wereld.actor('Anna'), {
    soort: 'signaal',
    kanaal: 'meldpunt',
    bron: 'meldpunt',
    aard: 'feit',
    wet: 'wmo',
    domein: 'kwaliteit',
    gemeenteId: wereld.noordstad(),
    onrechtmatigheid: 'onbekend',
    ...command,
  });

const weeg = (wereld: Wereld, meldingId: string, weging: Partial<StelWegingVastCommand>) =>
  wereld.van(StelWegingVast).execute(wereld.actor('Anna'), {
    meldingId,
    ernst: 'ontwikkeling',
    ernstMotivering: 'Geen gevaar voor de veiligheid.',
    omvang: 'klein',
    omvangMotivering: 'Het gaat om één cliënt.',
    getroffen: 1,
    publieksgevoelig: false,
    publieksgevoeligToelichting: null,
    onrechtmatigheid: 'onbekend',
    onrechtmatigheidToelichting: null,
    verhoogNaar: null,
    verhogingReden: null,
    afstemming: null,
    ...weging,
  });

const besluit = (
  wereld: Wereld,
  meldingId: string,
  actie: 'vraag_aan_derden' | 'kwaliteitstoets' | null,
  motivering: string,
) =>
  wereld.van(NeemBesluit).execute(wereld.actor('Marijke'), {
    meldingId,
    besluit: actie ? 'actie' : 'geen_actie',
    actie,
    aanZet: 'toezichthouder',
    partners: [],
    motivering,
    werkoverlegOp: wereld.dagVanNu(),
    deelnemers: ['Marijke Hofstra', 'Anna de Boer', 'Karim El Idrissi'],
  });

const gesprek = (
  wereld: Wereld,
  zaakId: string,
  soort: 'gesprek' | 'vraag_aan_derden',
  met: string,
  verslag: string,
  afspraken: string | null = null,
) =>
  wereld.van(LegGesprekVast).execute(wereld.actor('Anna'), {
    zaakId,
    soort,
    op: wereld.dagVanNu(),
    gesprekspartners: met,
    toezichthouderIds: [wereld.actor('Anna').gebruikerId ?? ''],
    verslag,
    afspraken,
    akkoord: null,
    geenAkkoordReden: null,
  });

/** AC-1, "Zaken op orde? Zaken op orde!": a worried neighbour, a changed arrangement, no shortcoming. */
export function zakenOpOrde(wereld: Wereld): void {
  const dag = wereld.werkdagGeleden(95);
  wereld.plan(dag, '09:40', async (w) => {
    const { id } = await signaal(w, {
      onderwerp: 'Hulp bij het huishouden komt maar af en toe',
      omschrijving:
        'De buurvrouw van de melder ziet er steeds slechter uit. Zij krijgt hulp bij het huishouden. Afgesproken is drie keer per week twee uur; de melder ziet de hulp maar heel af en toe.',
      aanbiederId: w.aanbieder('Huishoudelijke Hulp Plus'),
      melder: {
        hoedanigheid: 'buurman',
        naam: 'Verzonnen Buurman',
        telefoon: '050 555 0199',
        toelichting:
          'Uitgelegd dat er geen inhoudelijke terugkoppeling komt, vanwege de privacy van de buurvrouw.',
      },
    });
    w.plan(dag.add({ days: 2 }), '11:00', async () => {
      await weeg(w, id, { ernstMotivering: 'Minder hulp dan afgesproken, geen acuut gevaar.' });
    });
    w.plan(dag.add({ days: 5 }), '10:00', async () => {
      await besluit(
        w,
        id,
        'vraag_aan_derden',
        'Eerst vragen wij de consulent van de toegang of er iets is gewijzigd in de zorg.',
      );
      await w.laatDoorwerken();
      const zaak = await w.zaakVan(id);
      w.plan(dag.add({ days: 9 }), '14:20', async () => {
        await gesprek(
          w,
          zaak.id,
          'vraag_aan_derden',
          'Consulent van de toegang',
          'Vraag: is er een wijziging in de zorg? Antwoord: ja, in overleg met aanbieder en mevrouw is de zorg aangepast. Het klopt dat zij minder hulp krijgt.',
          'De consulent gaat alsnog langs om te kijken hoe het met mevrouw gaat.',
        );
        await w
          .van(StartMonitoring)
          .execute(w.actor('Anna'), {
            zaakId: zaak.id,
            onderwerp: 'De consulent gaat langs bij mevrouw en meldt terug',
            eigenaar: 'partner',
            eigenaarNaam: 'Toegang',
            controleOp: w.over(14),
          });
        await sluit(w, zaak.id, 'verklaard');
      });
    });
  });
}

/** AC-2, "Een verdrietige situatie": a calamiteit at a place for beschermd wonen, reported by phone. */
export function verdrietigeSituatie(wereld: Wereld): void {
  const dag = wereld.werkdagGeleden(150);
  const m = {
    soort: 'calamiteit',
    aanbiederId: wereld.aanbieder('Beschermd Wonen Havenzicht'),
    onderwerp: 'Overlijden op een woonlocatie',
    omschrijving:
      'Een bewoner is overleden aangetroffen op de eigen kamer. De aanbieder meldt dit telefonisch.',
    onderzoeksvraag: 'Had het overlijden voorkomen kunnen worden als u anders had gehandeld?',
    kanaal: 'telefoon',
    meldNa: 1,
    behandelaar: 'Anna',
  } as const;
  wereld.plan(dag, '08:50', async (w) => {
    const meldingId = await meldVolgensProtocol(w, m);
    w.plan(dag.add({ days: 1 }), '13:00', async () => {
      const zaakId = await beoordeelEnGeefOpdracht(w, meldingId, m);
      w.plan(dag.add({ days: 38 }), '16:40', () =>
        ontvangRapport(w, zaakId, {
          gebeurde: 'De bewoner is in de ochtend gevonden. De nachtdienst had twee rondes overgeslagen.',
          vooraf:
            'De aanbieder ontdekte dat een aantal stappen zijn gemist in de zorgverlening: de crisiskaart was niet bijgewerkt en de overdracht ontbrak.',
          maatregelen:
            'Voor alle bewoners: crisiskaarten bijgewerkt, nachtrondes met aftekenlijst, scholing voor het hele team.',
        }),
      );
      w.plan(dag.add({ days: 45 }), '10:00', () => beoordeelRapport(w, zaakId));
      w.plan(dag.add({ days: 52 }), '15:00', async () => {
        await gesprek(
          w,
          zaakId,
          'gesprek',
          'Bestuurder en teamleider',
          'Het rapport is besproken. De aanbieder ziet zelf wat er beter moet.',
          'De aanbieder maakt een verbeterplan.',
        );
        await w
          .van(SpreekVerbeterplanAf)
          .execute(w.actor('Anna'), {
            zaakId,
            afspraak: 'Verbeterplan om herhaling te voorkomen',
            uiterlijk: w.over(28),
          });
      });
      w.plan(dag.add({ days: 76 }), '11:00', () => rondVerbeterplanAf(w, zaakId));
    });
  });
}

async function rondVerbeterplanAf(wereld: Wereld, zaakId: string): Promise<void> {
  const actor = wereld.actor('Anna');
  const plan = async () => {
    const gevonden = (await wereld.zaak(zaakId)).verbeterplannen.at(-1);
    if (!gevonden) throw new Error('Er is geen verbeterplan afgesproken.');
    return gevonden;
  };
  const eerst = await plan();
  await wereld
    .van(OntvangVerbeterplan)
    .execute(actor, { verbeterplanId: eerst.id, versie: eerst.versie, ontvangenOp: wereld.dagVanNu() });
  const { id, versie } = await plan();
  await wereld
    .van(BeoordeelVerbeterplan)
    .execute(actor, {
      verbeterplanId: id,
      versie,
      oordeel: 'voldoende',
      motivering: 'Goed en gedegen: elke maatregel heeft een eigenaar en een datum.',
    });
  await wereld
    .van(StartMonitoring)
    .execute(actor, {
      zaakId,
      onderwerp: 'Uitvoering van de verbetermaatregelen in de praktijk',
      eigenaar: 'toezichthouder',
      controleOp: wereld.over(120),
    });
  await sluit(wereld, zaakId, 'verbeterd');
}

/** AC-3, "Een gewogen besluit": two green signals before, and then one about safety. */
export function gewogenBesluit(wereld: Wereld): void {
  const aanbiederId = wereld.aanbieder('Woonvorm De Brink');
  for (const [dagen, onderwerp] of [
    [290, 'Begeleider is slecht bereikbaar'],
    [210, 'Activiteiten vallen vaak uit'],
  ] as const) {
    const dag = wereld.werkdagGeleden(dagen);
    wereld.plan(dag, '13:30', async (w) => {
      const { id } = await signaal(w, {
        bron: 'client',
        kanaal: 'telefoon',
        onderwerp,
        omschrijving: `${onderwerp}. De cliënt vindt dit vervelend.`,
        aanbiederId,
      });
      w.plan(dag.add({ days: 3 }), '10:30', async () => {
        await weeg(w, id, {});
      });
      w.plan(dag.add({ days: 6 }), '15:30', async () => {
        await besluit(
          w,
          id,
          null,
          'Lage prioriteit, geen veiligheid in het geding. Contractmanagement neemt het mee.',
        );
      });
    });
  }
  const dag = wereld.werkdagGeleden(48);
  wereld.plan(dag, '09:15', async (w) => {
    const { id } = await signaal(w, {
      soort: 'melding',
      bron: 'toegang_beschermd_wonen',
      kanaal: 'e-mail',
      aard: 'ernstige_klacht',
      onderwerp: 'Twijfel over veiligheid van bewoners',
      omschrijving:
        'Bewoners zijn ’s nachts alleen en er lopen vreemden binnen. Ook de begeleiding overdag schiet tekort.',
      aanbiederId,
    });
    w.plan(dag.add({ days: 1 }), '11:15', async () => {
      await weeg(w, id, {
        ernst: 'basale_veiligheid',
        ernstMotivering: 'De veiligheid van de leefomgeving is in het geding.',
        omvang: 'gemiddeld',
        omvangMotivering: 'Meerdere bewoners van één locatie.',
        getroffen: 5,
        verhoogNaar: 'rood',
        verhogingReden: 'Er waren al twee eerdere meldingen over deze aanbieder, van een andere aard.',
      });
    });
    w.plan(dag.add({ days: 3 }), '10:00', async () => {
      await besluit(
        w,
        id,
        'kwaliteitstoets',
        'Basale veiligheid van meerdere bewoners, en eerdere meldingen. Wij bezoeken de aanbieder.',
      );
      await w.laatDoorwerken();
      const zaak = await w.zaakVan(id);
      w.plan(dag.add({ days: 6 }), '09:30', async () => {
        await gesprek(
          w,
          zaak.id,
          'vraag_aan_derden',
          'Afdeling Toegang beschermd wonen',
          'Is het signaal daar bekend? Ja, er zijn vergelijkbare geluiden van twee bewoners.',
        );
        await gesprek(
          w,
          zaak.id,
          'gesprek',
          'Locatiemanager, tijdens bezoek op de locatie',
          'Op de locatie bleek het ’s nachts onveilig voor bewoners.',
          'Vanaf vanavond is er elke nacht een wakende wacht.',
        );
        await w
          .van(LegWaarnemingVast)
          .execute(w.actor('Anna'), {
            zaakId: zaak.id,
            op: w.dagVanNu(),
            omschrijving: 'De achterdeur staat ’s nachts open.',
            onderbouwing: 'Gezien tijdens het bezoek en bevestigd door twee bewoners.',
            wetten: ['wmo'],
            hoortBijAanleiding: true,
          });
      });
      planRapport(w, zaak.id, dag.add({ days: 14 }), 'Kwaliteitsonderzoek Woonvorm De Brink', {
        publiceer: false,
      });
    });
  });
}

/** AC-4, "Er speelt tóch meer…": a geweldsincident, and at the place itself something else. */
export function erSpeeltMeer(wereld: Wereld): void {
  const dag = wereld.werkdagGeleden(72);
  const m = {
    soort: 'geweldsincident',
    aanbiederId: wereld.aanbieder('Stichting De Linde'),
    onderwerp: 'Geweld tussen twee bewoners',
    omschrijving: 'Een paar dagen geleden sloeg een bewoner een andere bewoner met een Wmo-indicatie.',
    onderzoeksvraag:
      'Wat gebeurde er, wat ging eraan vooraf, en welke maatregelen neemt u voor al uw cliënten?',
    kanaal: 'portaal',
    meldNa: 5,
    behandelaar: 'Karim',
  } as const;
  wereld.plan(dag, '10:30', async (w) => {
    const meldingId = await meldVolgensProtocol(w, m);
    w.plan(dag.add({ days: 1 }), '09:00', async () => {
      const zaakId = await beoordeelEnGeefOpdracht(w, meldingId, m);
      w.plan(dag.add({ days: 40 }), '12:00', () =>
        ontvangRapport(w, zaakId, {
          gebeurde: 'Een ruzie om geld liep uit op geweld.',
          vooraf: 'Er waren al weken spanningen die niet in het team zijn besproken.',
          maatregelen: 'Voor alle cliënten: een wekelijks huisoverleg en een training omgaan met agressie.',
        }),
      );
      w.plan(dag.add({ days: 46 }), '14:00', () =>
        beoordeelRapport(w, zaakId, ['Hoe is het gesteld met het veiligheidsgevoel van uw medewerkers?']),
      );
      w.plan(dag.add({ days: 50 }), '13:00', async () => {
        await gesprek(
          w,
          zaakId,
          'gesprek',
          'Teamleider en twee medewerkers',
          'Gesproken over het veiligheidsgevoel van medewerkers.',
        );
        await w
          .van(LegWaarnemingVast)
          .execute(w.actor('Karim'), {
            zaakId,
            op: w.dagVanNu(),
            omschrijving: 'Op de locatie zijn meerdere aanwijzingen dat cliënten softdrugs gebruiken.',
            onderbouwing: 'Gezien en geroken in de gemeenschappelijke ruimte.',
            wetten: ['wmo'],
            hoortBijAanleiding: false,
          });
        await w
          .van(OpenVervolgzaak)
          .execute(w.actor('Karim'), {
            zaakId,
            toezichtvorm: 'signaalgestuurd',
            onderwerp: 'Kwaliteit van zorg: drugsgebruik op de locatie',
            aanleiding:
              'Waarneming tijdens het gesprek op de locatie; een breder onderzoek naar de kwaliteit van zorg is nodig.',
          });
      });
    });
  });
}

/** AC-5, "De onscherpe grenzen van verantwoordelijkheid": Wmo and Wlz under one roof. */
export function onscherpeGrenzen(wereld: Wereld): void {
  const dag = wereld.werkdagGeleden(120);
  wereld.plan(dag, '10:00', async (w) => {
    const { id: zaakId } = await w
      .van(OpenZaak)
      .execute(w.actor('Karim'), {
        toezichtvorm: 'structureel',
        onderwerp: 'Regulier bezoek De Kade Wonen en Zorg',
        domein: 'kwaliteit',
        wet: 'wmo',
        aanbiederId: w.aanbieder('De Kade Wonen en Zorg'),
      });
    w.plan(dag.add({ days: 1 }), '15:00', async () => {
      const waarnemingId = await w
        .van(LegWaarnemingVast)
        .execute(w.actor('Karim'), {
          zaakId,
          op: w.dagVanNu(),
          omschrijving:
            'Te weinig personeel in de avond; bewoners met Wmo en met Wlz liggen om zeven uur in bed.',
          onderbouwing: 'Rooster van vier weken en gesprekken met zes bewoners.',
          wetten: ['wmo', 'wlz'],
          hoortBijAanleiding: true,
        });
      await w
        .van(GeefDoor)
        .execute(w.actor('Karim'), {
          zaakId,
          ...(typeof waarnemingId === 'string' ? { waarnemingId } : {}),
          ontvangers: ['igj', 'zorgkantoor'],
          grondslag: 'Beleidskader § 7: voor de Wlz is de gemeente niet bevoegd',
          motivering:
            'Dezelfde misstand raakt bewoners met een Wlz-indicatie. Wij blijven volgen wat IGJ en zorgkantoor doen.',
        });
    });
    planRapport(w, zaakId, dag.add({ days: 12 }), 'Kwaliteitsonderzoek De Kade Wonen en Zorg', {
      publiceer: true,
      maatregel: (ww) => legOp(ww, zaakId),
    });
  });
}

async function legOp(wereld: Wereld, zaakId: string): Promise<void> {
  await wereld.van(LegMaatregelOp).execute(wereld.actor('Karim'), {
    zaakId,
    soort: 'plan_van_aanpak',
    wet: 'wmo',
    omschrijving: 'Maak een plan van aanpak voor de bezetting in de avond, en voer het in.',
    onderbouwing: 'Vier weken lang was de bezetting in de avond lager dan uw eigen norm.',
    doel: 'Bewoners bepalen zelf hoe laat zij naar bed gaan.',
    ernstWeging:
      'De gevolgen voor bewoners zijn groot; een plan met twee termijnen is het lichtste middel dat past.',
    steuntOpVim: false,
    vimUitzondering: null,
    vimToelichting: null,
    termijnen: { plan: 'P4W', invoering: 'P3M' },
  });
}
