// A Live's template with the Live in question in it, over its whole life.
import { withLive } from '../../src/lives/fillLive';
import { liveInPhase, liveNamedIn } from '../../src/lives/liveInQuestion';
import { phaseOf, type Live } from '../../src/lives/phase';

const PAGE = 'https://www.facebook.com/405619578277040/videos/';
const live = (parts: Partial<Live>): Live => ({
  row: 2,
  date: '2022-09-08',
  start: '10:00:00',
  end: '11:12:00',
  topic: 'Mejores historias',
  entity: 'Prosperidad Social',
  own: true,
  link: `${PAGE}597167558556116`,
  ...parts,
});
const FORMER = live({});
const NEW = live({
  row: 3,
  date: '2022-09-16',
  start: '16:30:00',
  end: '17:30:00',
  topic: 'Compromisos en salud',
  link: `${PAGE}213387572805699`,
});
const LIVES = [FORMER, NEW];

describe('a template with one Live’s title and link written into it', () => {
  const written = `Gracias por su participación en el Facebook Live: Mejores historias. Vea de nuevo el vídeo:\n\n${FORMER.link}\n\nFacebook: Prosperidad Social`;

  it('gets those of the Live in question', () => {
    expect(withLive(written, NEW, LIVES)).toEqual({
      text: `Gracias por su participación en el Facebook Live: Compromisos en salud. Vea de nuevo el vídeo:\n\n${NEW.link}\n\nFacebook: Prosperidad Social`,
      named: true,
    });
  });

  it('gets them where no row has that Live any more', () => {
    const { text, named } = withLive(written, NEW, [NEW]);
    expect(text).toContain('Facebook Live: Compromisos en salud. Vea');
    expect(text).toContain(NEW.link);
    expect(text).not.toContain(FORMER.link);
    expect(named).toBe(true);
  });

  it('keeps no link of another Live where this one has none', () => {
    expect(withLive(written, { ...NEW, link: '' }, LIVES).text).toContain('{url_video}');
  });

  it('leaves the team’s other links alone', () => {
    const text =
      'En el Facebook Live: Mejores historias. Chat: https://nggly242.inconcertcc.com/DPS/index.html';
    expect(withLive(text, NEW, LIVES).text).toContain('https://nggly242.inconcertcc.com/DPS/index.html');
  });
});

it('leaves placeholders to be filled, and says where nothing names the Live', () => {
  const open = 'Gracias por asistir a {nombre_live}: {url_video}';
  expect(withLive(open, NEW, LIVES)).toEqual({ text: open, named: true });
  expect(withLive('Gracias por asistir.', NEW, LIVES)).toEqual({
    text: 'Gracias por asistir.',
    named: false,
  });
});

it('tells the Live by its video’s number, whatever stands around it', () => {
  expect(liveNamedIn(LIVES, 'https://m.facebook.com/watch/?v=213387572805699&comment_id=1')).toBe(NEW);
  expect(liveNamedIn(LIVES, 'fb:FACEBOOK_x@y:213387572805699_58392017')).toBe(NEW);
  expect(liveNamedIn(LIVES, 'https://www.facebook.com/405619578277040/posts/460062133287671')).toBeNull();
});

it.each([
  ['2022-09-08 09:59:59', 'scheduled', null, null],
  ['2022-09-08 10:00:00', 'live', FORMER, null],
  ['2022-09-08 11:12:00', 'live', FORMER, null],
  ['2022-09-08 11:12:01', 'finished', null, FORMER],
  ['2022-09-16 16:30:00', 'finished', NEW, FORMER],
  ['2022-09-17 08:00:00', 'finished', null, NEW],
  ['2022-10-08 23:59:59', 'finished', null, NEW],
  ['2022-10-09 00:00:00', 'archive', null, NEW],
  ['2022-10-17 00:00:00', 'archive', null, null],
] as const)(
  'at %s is %s, and the templates are those of the Lives on that day',
  (moment, phase, during, after) => {
    const now = { date: moment.slice(0, 10), time: moment.slice(11) };
    expect(phaseOf(FORMER, now)).toBe(phase);
    expect(liveInPhase(LIVES, 'live', now)).toBe(during);
    expect(liveInPhase(LIVES, 'finished', now)).toBe(after);
  },
);
