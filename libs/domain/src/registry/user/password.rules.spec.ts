import { describe, expect, it } from '@jest/globals';
import { passwordFault } from './password.rules.js';

const COMMON = new Set(['password', 'salasana', 'horse', 'correct', 'battery', 'hello', 'losenord', 'letmein', 'qwerty123456']);
const context = { email: 'Aino-Maija.Äärimaa@rauman-paja.fi', isCommon: (word: string) => COMMON.has(word) };

describe('a password', () => {
  it.each<[password: string, fault: string | undefined]>([
    ['correct-horse-battery', undefined],
    ['kolme sanaa peräkkäin', undefined],
    ['k3mwp-x7rtz-ha2ve', undefined],
    ['Zq8!fLw0-rT2#', undefined],
    ['💜💜 pitkä ilta 💜💜', undefined],
    ['salasana12345', 'passwordCommon'],
    ['S a l a s a n a 2026!', 'passwordCommon'],
    ['P@$$w0rd2026!!', 'passwordCommon'],
    ['Lösenord-2026', 'passwordCommon'],
    ['salasanasalasana', 'passwordCommon'],
    ['SalaSana salaSANA 99', 'passwordCommon'],
    ['hello123hello123', 'passwordCommon'],
    ['qwerty 123456', 'passwordCommon'],
    ['qwertyuiopå123', 'passwordCommon'],
    ['123456789012', 'passwordCommon'],
    ['210987654321', 'passwordCommon'],
    ['aaaaaaaaaaaa', 'passwordCommon'],
    ['\u200b'.repeat(12), 'passwordCommon'],
    ['\u2800'.repeat(12), 'passwordCommon'],
    [' \u00a0\u2060\u3164'.repeat(4), 'passwordCommon'],
    ['💜💜💜💜💜💜💜💜💜💜💜💜', 'passwordCommon'],
    ['!\u200b?\u200b%\u200b!?%!?%', 'passwordCommon'],
    ['abcabcabcabcabc', 'passwordCommon'],
    ['abc123456789', 'passwordCommon'],
    ['!!!!!!!!!!!!1', 'passwordCommon'],
    ['Ｐａｓｓｗｏｒｄ２０２６', 'passwordCommon'],
    ['aino-maija.aarimaa', 'passwordOwnWords'],
    ['Aino-Maija Äärimaa 1', 'passwordOwnWords'],
    ['aarimaaaarimaa2026', 'passwordOwnWords'],
    ['RaumanPaja2026!!', 'passwordOwnWords'],
    ['Valopolku-2026', 'passwordOwnWords'],
    ['V4l0p0lku!!!!!', 'passwordOwnWords'],
    ['valopolku kävelee illalla', undefined],
    ['aino-maija.aarimaa@rauman-paja.fi', 'passwordOwnWords'],
    ['if.ajap-namuar@amiraa.ajiam-onia', 'passwordOwnWords'],
    ['@rauman-paja.fi2026', 'passwordOwnWords'],
    ['Password2026Password', 'passwordCommon'],
    ['Salasana2026Salasana', 'passwordCommon'],
    ['VaihdaSalasana1!', 'passwordCommon'],
    ['Kesä2026Kesä2026', 'passwordCommon'],
    ['Syksy-2026-Talvi', 'passwordCommon'],
    ['vaihdaminut2026', 'passwordCommon'],
    ['kesällä uitiin järvessä', undefined],
    ['toinen-salasana-2', undefined],
  ])('%s', (password, fault) => {
    expect(passwordFault(password, 'newPassword', context)?.errors.map(({ field, code }) => `${field} ${code}`)).toEqual(fault && [`newPassword ${fault}`]);
  });

  it.each(['kalle@testi.invalid', 'valmentaja3@demo.invalid', 'anu@eka.oys.fi', 'o.k@a.b.fi'])('is not the own address %s, whole, doubled or backwards', (email) => {
    const reversed = Array.from(email).reverse().join('');
    for (const password of [email, email.toUpperCase(), `${email}2026`, `${email}${email}`, reversed, email.replace('@', 'a'), email.replace('@', ' at ')]) {
      expect([password, passwordFault(password, 'password', { ...context, email })?.code]).toEqual([password, 'passwordOwnWords']);
    }
  });
});
