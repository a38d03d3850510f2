import {
  Aanname,
  Alinea,
  Beeldmerk,
  Bestandskeuze,
  Bestandsveld,
  Identiteitsbalk,
  Kaart,
  Knop,
  Kruimelpad,
  Pictogram,
  pictogramnamen,
  Prioriteit,
  Stapel,
  Toelichting,
  Verborgen,
} from '@navolgbaar/ui';

/** What stands by itself on no other example, in each of its states. */
export function LosseVoorbeelden() {
  return (
    <>
      <Kaart titel="Bestanden" id="bestanden">
        <Stapel>
          <Bestandskeuze
            naam="zonder-script"
            label="Bestanden erbij"
            uitleg="Zonder script: het veld van de browser zelf."
            soorten=".pdf,.png"
          />
          <Bestandsveld
            naam="bijlagen"
            label="Bijlagen"
            uitleg="PDF, Word of een foto."
            fout="Kies ten minste één bestand"
            soorten=".pdf,.docx,.png"
            onKies={() => undefined}
            bestanden={[
              {
                sleutel: 'a',
                naam: 'Rapport van de aanbieder.pdf',
                grootte: '1,4 MB',
                stand: { soort: 'gelukt', tekst: 'Verstuurd' },
              },
              {
                sleutel: 'b',
                naam: 'Een foto met een heel lange naam die niet op een regel past van de gang.jpeg',
                grootte: '31 MB',
                stand: { soort: 'fout', tekst: 'Niet verstuurd' },
                fout: 'Dit bestand is groter dan 25 MB.',
                onVerwijder: () => undefined,
              },
            ]}
          />
        </Stapel>
      </Kaart>
      <Kaart titel="Woorden en tekens" id="woorden">
        <Stapel>
          <Kruimelpad kruimels={[{ label: 'Zaken', href: '#zaken' }, { label: '2026-00042' }]} />
          <Alinea>
            <Toelichting
              tekst="Iets waarvan iemand vindt dat het niet goed is."
              bron="Beleidskader, bijlage 1"
            >
              Signaal
            </Toelichting>{' '}
            met een uitleg, en een <Aanname />.
          </Alinea>
          <div className="nav-labels">
            <Prioriteit kleur="rood" />
            <Prioriteit kleur="oranje" aanname />
            <Prioriteit kleur="groen" />
            <Prioriteit kleur={null} />
          </div>
          <Identiteitsbalk
            label="Melding 2026-00007"
            gegevens={[
              { label: 'Melding', waarde: '2026-00007' },
              { label: 'Fase', waarde: 'Ontvangen' },
            ]}
          />
          <Knop pictogram="wijzig">
            Wijzig<Verborgen> de melding over nachtdiensten</Verborgen>
          </Knop>
          <Beeldmerk />
          <ul className="nav-labels nav-pictogrammen">
            {pictogramnamen.map((naam) => (
              <li key={naam}>
                <Pictogram naam={naam} maat="groot" />
                <span className="nav-klein">{naam}</span>
              </li>
            ))}
          </ul>
        </Stapel>
      </Kaart>
    </>
  );
}
