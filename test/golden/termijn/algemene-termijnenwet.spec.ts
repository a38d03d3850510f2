import { bronnen, termijn } from './hulp';

describe('Algemene termijnenwet art. 1: het einde op een vrije dag', () => {
  it('zes weken vanaf Goede Vrijdag 2026 eindigen op de aangewezen dag 15 mei en lopen door tot maandag 18 mei', () => {
    expect(termijn('2026-04-03', 'P6W')).toEqual({
      ruw: '2026-05-15',
      uiterlijk: '2026-05-18',
      herleiding: [
        {
          stap: 'De termijn begint op de dag na vrijdag 3 april 2026. De eerste dag is zaterdag 4 april 2026.',
          bron: 'Rekenregel: de dag van de gebeurtenis telt niet mee (vergelijk Awb art. 6:8 lid 1)',
        },
        { stap: 'De termijn van 6 weken eindigt op vrijdag 15 mei 2026.', bron: 'Opgegeven duur' },
        {
          stap:
            'De laatste dag, vrijdag 15 mei 2026, is een dag die bij koninklijk besluit met een feestdag is gelijkgesteld. ' +
            'Ook een vrije dag: zaterdag 16 mei 2026 en zondag 17 mei 2026. ' +
            'De termijn loopt door tot en met de eerstvolgende gewone dag: maandag 18 mei 2026.',
          bron: 'Algemene termijnenwet art. 1 lid 1; Algemene termijnenwet art. 3 lid 3; Stcrt. 2025, 24713',
        },
      ],
      waarschuwingen: [],
    });
  });

  it.each([
    ['op zaterdag', '2026-06-06', 'P2W', '2026-06-20', '2026-06-22'],
    ['op zondag', '2026-06-07', 'P2W', '2026-06-21', '2026-06-22'],
    ['op een gewone vrijdag', '2026-06-05', 'P2W', '2026-06-19', '2026-06-19'],
    ['op Goede Vrijdag: door tot na Pasen', '2026-03-20', 'P2W', '2026-04-03', '2026-04-07'],
    ['op Koningsdag', '2026-04-13', 'P2W', '2026-04-27', '2026-04-28'],
    ['op 5 mei, ook als het geen lustrumjaar is', '2026-04-21', 'P2W', '2026-05-05', '2026-05-06'],
    ['op Hemelvaartsdag: ook de aangewezen vrijdag erna', '2026-04-30', 'P2W', '2026-05-14', '2026-05-18'],
    ['op tweede Pinksterdag', '2026-05-11', 'P2W', '2026-05-25', '2026-05-26'],
    ['op eerste Kerstdag 2026, een vrijdag', '2026-12-11', 'P2W', '2026-12-25', '2026-12-28'],
    ['op Nieuwjaarsdag 2026: ook de aangewezen 2 januari', '2025-12-18', 'P2W', '2026-01-01', '2026-01-05'],
    ['op oudejaarsdag: een gewone dag', '2026-12-17', 'P2W', '2026-12-31', '2026-12-31'],
    ['op 24 december: een gewone dag', '2026-12-10', 'P2W', '2026-12-24', '2026-12-24'],
  ])('eindigt %s', (_, start, duur, ruw, uiterlijk) => {
    expect(termijn(start, duur)).toMatchObject({ ruw, uiterlijk });
  });

  it('Koningsdag op zondag wordt op zaterdag 26 april gevierd, zoals in 2025', () => {
    expect(termijn('2025-04-25', 'P1D')).toMatchObject({ ruw: '2025-04-26', uiterlijk: '2025-04-28' });
    expect(termijn('2025-04-25', 'P1D').herleiding.at(-1)?.stap).toContain('is Koningsdag');
  });

  it('noemt elke vrije dag waarover de termijn heen schuift', () => {
    expect(termijn('2026-03-20', 'P2W').herleiding.at(-1)?.stap).toBe(
      'De laatste dag, vrijdag 3 april 2026, is Goede Vrijdag. ' +
        'Ook een vrije dag: zaterdag 4 april 2026, zondag 5 april 2026 en maandag 6 april 2026 (tweede Paasdag). ' +
        'De termijn loopt door tot en met de eerstvolgende gewone dag: dinsdag 7 april 2026.',
    );
  });

  it('een teruggetelde termijn schuift niet op (lid 2)', () => {
    const uitkomst = termijn('2026-06-15', 'P9D', { richting: 'terug' });
    expect(uitkomst).toMatchObject({ ruw: '2026-06-06', uiterlijk: '2026-06-06' });
    expect(bronnen(uitkomst)).toContain('Algemene termijnenwet art. 1 lid 2');
  });

  it('schuift niet op waar de wet niet wordt toegepast', () => {
    expect(termijn('2026-06-06', 'P2W', { awt: false })).toMatchObject({ uiterlijk: '2026-06-20' });
  });
});

describe('Algemene termijnenwet art. 2: ten minste twee gewone dagen', () => {
  it('drie dagen vanaf vrijdag: tot en met dinsdag, want maandag is de enige gewone dag', () => {
    const uitkomst = termijn('2026-06-05', 'P3D');
    expect(uitkomst).toMatchObject({ ruw: '2026-06-08', uiterlijk: '2026-06-09' });
    expect(uitkomst.herleiding.at(-1)).toEqual({
      stap:
        'Een termijn van 3 dagen moet ten minste twee gewone dagen bevatten. Tot en met maandag 8 juni 2026 is dat er één. ' +
        'De termijn loopt door tot en met dinsdag 9 juni 2026.',
      bron: 'Algemene termijnenwet art. 2',
    });
  });

  it('drie dagen rond Kerst 2026: eerst naar maandag (art. 1), dan naar dinsdag (art. 2)', () => {
    expect(termijn('2026-12-24', 'P3D')).toMatchObject({ ruw: '2026-12-27', uiterlijk: '2026-12-29' });
  });

  it('vier dagen rond Pasen 2026: van Goede Vrijdag tot en met woensdag', () => {
    expect(termijn('2026-04-02', 'P4D')).toMatchObject({ ruw: '2026-04-06', uiterlijk: '2026-04-08' });
  });

  it('twee dagen: art. 2 geldt niet', () => {
    expect(termijn('2026-06-05', 'P2D')).toMatchObject({ ruw: '2026-06-07', uiterlijk: '2026-06-08' });
  });

  it('drie dagen midden in de week: geen verlenging', () => {
    expect(termijn('2026-06-08', 'P3D')).toMatchObject({ ruw: '2026-06-11', uiterlijk: '2026-06-11' });
  });
});

describe('Algemene termijnenwet art. 4: waar de wet niet geldt', () => {
  it.each([
    ['P90D', '2026-07-13', '2026-10-11', '2026-10-12', true],
    ['P91D', '2026-07-12', '2026-10-11', '2026-10-11', false],
    ['P12W', '2026-07-19', '2026-10-11', '2026-10-12', true],
    ['P13W', '2026-07-12', '2026-10-11', '2026-10-11', false],
    ['P3M', '2026-07-11', '2026-10-11', '2026-10-12', true],
    ['P4M', '2026-06-11', '2026-10-11', '2026-10-11', false],
    ['P1Y', '2025-10-11', '2026-10-11', '2026-10-11', false],
  ])('%s eindigt op zondag 11 oktober 2026', (duur, start, ruw, uiterlijk, geldt) => {
    const uitkomst = termijn(start, duur);
    expect(uitkomst).toMatchObject({ ruw, uiterlijk });
    expect(bronnen(uitkomst).includes('Algemene termijnenwet art. 4 onder a')).toBe(!geldt);
  });

  it.each([
    ['wettelijk-voorschrift', 'Algemene termijnenwet art. 4 onder b'],
    ['vrijheidsbeneming', 'Algemene termijnenwet art. 4 onder c'],
  ] as const)('niet voor %s', (awtUitzondering, bron) => {
    const uitkomst = termijn('2026-06-06', 'P2W', { awtUitzondering });
    expect(uitkomst.uiterlijk).toBe('2026-06-20');
    expect(bronnen(uitkomst)).toContain(bron);
  });
});

describe('Algemene termijnenwet art. 5 en termijnen uit beleid: de bron zegt waarom de wet werkt', () => {
  it('een termijn uit een algemene maatregel van bestuur noemt art. 5', () => {
    const grondslag = { soort: 'amvb', bron: 'Uitvoeringsbesluit Wkkgz art. 8.7' } as const;
    expect(bronnen(termijn('2026-06-06', 'P2W', { grondslag })).join()).toContain(
      'art. 5 in samenhang met art. 1 lid 1',
    );
  });

  it('een termijn uit beleid noemt het beleid', () => {
    const grondslag = { soort: 'beleid', bron: 'Protocol melden § 3' } as const;
    expect(bronnen(termijn('2026-06-06', 'P6W', { grondslag }))).toContain('Protocol melden § 3');
    expect(bronnen(termijn('2026-06-06', 'P6W', { grondslag })).join()).toContain('overeenkomstig toegepast');
  });
});

describe('Maanden en jaren: dezelfde dag, of anders de laatste dag van de maand', () => {
  it.each([
    ['31 januari plus een maand', '2026-01-31', 'P1M', '2026-02-28'],
    ['31 januari plus een maand in een schrikkeljaar', '2028-01-31', 'P1M', '2028-02-29'],
    ['28 februari plus een maand blijft de 28e', '2026-02-28', 'P1M', '2026-03-28'],
    ['30 november plus drie maanden', '2026-11-30', 'P3M', '2027-02-28'],
    ['29 februari plus een jaar', '2024-02-29', 'P1Y', '2025-02-28'],
    ['29 februari plus vier jaar', '2024-02-29', 'P4Y', '2028-02-29'],
  ])('%s', (_, start, duur, ruw) => {
    expect(termijn(start, duur).ruw).toBe(ruw);
  });

  it('terugtellen volgt dezelfde regel', () => {
    expect(termijn('2026-03-31', 'P1M', { richting: 'terug' }).uiterlijk).toBe('2026-02-28');
  });

  it('de herleiding zegt dat het de laatste dag van de maand is', () => {
    expect(termijn('2026-01-31', 'P1M').herleiding[2]).toEqual({
      stap: 'De maand waarin de termijn uitkomt heeft geen dag 31. Daarom telt de laatste dag van die maand.',
      bron: 'Rekenregel (AANNAME): dezelfde dag van de maand, of anders de laatste dag van de maand',
    });
  });
});

describe('Wat nog niet bekend is', () => {
  it('een termijn tot na 2028 waarschuwt dat nieuwe vrije dagen kunnen worden aangewezen', () => {
    const { waarschuwingen } = termijn('2028-12-20', 'P6W');
    expect(waarschuwingen).toEqual([
      'De vrije dagen die bij koninklijk besluit worden aangewezen, zijn bekend tot en met 2028. Deze termijn loopt tot in 2029. De uitkomst kan veranderen als er nieuwe dagen worden aangewezen.',
    ]);
  });

  it('een termijn die vóór 2023 begint waarschuwt dat oudere besluiten niet zijn opgenomen', () => {
    expect(termijn('2022-05-01', 'P2W').waarschuwingen.join()).toContain('vanaf 2023');
  });

  it('een termijn waarop geen vrije dag werkt, waarschuwt niet', () => {
    expect(termijn('2026-04-03', 'P20Y').waarschuwingen).toEqual([]);
  });

  it('een extra aangewezen dag telt mee als vrije dag', () => {
    expect(termijn('2029-04-27', 'P2W', { extraVrijeDagen: ['2029-05-11'] })).toMatchObject({
      ruw: '2029-05-11',
      uiterlijk: '2029-05-14',
    });
    expect(termijn('2029-04-27', 'P2W').uiterlijk).toBe('2029-05-11');
  });
});
