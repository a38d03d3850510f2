import { codekenmerk, leesOntvangstcode, maakOntvangstcode, toonOntvangstcode } from './ontvangstcode';

const ORGANISATIE = '01890000-0000-7000-8000-0000000abcde';
const TOEVAL = Uint8Array.from([0, 37, 255, 128, 5, 99, 200, 31, 32, 64, 17, 250, 3]);
const CODE = maakOntvangstcode(ORGANISATIE, TOEVAL);
const TEKENS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

describe('de ontvangstcode', () => {
  it('heeft zestien tekens in vier groepen, zonder tekens die op elkaar lijken', () => {
    expect(toonOntvangstcode(CODE)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(leesOntvangstcode(CODE)).toEqual({ code: CODE, kenmerk: codekenmerk(ORGANISATIE) });
  });

  it.each([
    ['met streepjes', toonOntvangstcode(CODE)],
    ['in kleine letters met spaties', toonOntvangstcode(CODE).toLowerCase().replace(/-/g, ' ')],
    ['met punten en witruimte eromheen', `  ${toonOntvangstcode(CODE).replace(/-/g, '.')}\t`],
    ['met een O voor een nul', CODE.replace(/0/g, 'o')],
    ['met een l en een I voor een één', CODE.replace(/1/g, 'l')],
  ])('wordt gelezen %s', (_, getypt) => {
    expect(leesOntvangstcode(getypt)?.code).toBe(CODE);
  });

  it('verraadt elk verkeerd getypt teken', () => {
    const gemist = [...CODE].flatMap((teken, plaats) =>
      TEKENS.filter((ander) => ander !== teken)
        .map((ander) => CODE.slice(0, plaats) + ander + CODE.slice(plaats + 1))
        .filter((fout) => leesOntvangstcode(fout) !== null),
    );
    expect(gemist).toEqual([]);
  });

  it('verraadt bijna elke verwisseling van twee tekens naast elkaar', () => {
    let gemist = 0;
    let geteld = 0;
    for (let i = 0; i < 500; i += 1) {
      const code = maakOntvangstcode(
        ORGANISATIE,
        TOEVAL.map((byte, plaats) => byte + i * (plaats + 7)),
      );
      for (let plaats = 0; plaats < code.length - 1; plaats += 1) {
        const [a, b] = [code[plaats], code[plaats + 1]];
        if (a === b) continue;
        geteld += 1;
        if (leesOntvangstcode(code.slice(0, plaats) + b + a + code.slice(plaats + 2))) gemist += 1;
      }
    }
    expect(gemist / geteld).toBeLessThan(0.01);
  });

  it.each(['', 'x', CODE.slice(1), `${CODE}0`, 'ÀÉÎÕ-ÀÉÎÕ-ÀÉÎÕ-ÀÉÎÕ', '🙂'.repeat(16), 'U'.repeat(16)])(
    'is %p niet',
    (getypt) => {
      expect(leesOntvangstcode(getypt)).toBeNull();
    },
  );

  it('vraagt genoeg toeval', () => {
    expect(() => maakOntvangstcode(ORGANISATIE, new Uint8Array(12))).toThrow(RangeError);
  });
});
