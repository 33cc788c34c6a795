import { describe, expect, it } from 'vitest';
import { passwordFault } from '@/lib/domain/users/rules/password';

describe('a new password', () => {
  it.each([
    'con thuyền rời bến sớm',
    'correct battery lighthouse 9',
    'Trăng-lên-đầu-núi-Ba-Vì',
    'xK9#mQ2$vL7pT',
    '日本語のとても長い合言葉です',
    'ê chữ dựng sẵn và tổ hợp',
  ])('is taken: %s', (password) => {
    expect(passwordFault(password, 'lan.anh')).toBeNull();
  });

  it.each([
    ['ngắn quá', 'tooShort'],
    ['ấ'.normalize('NFD').repeat(11), 'tooShort'],
    ['🙂'.repeat(11), 'tooShort'],
    ['a b c d e f '.repeat(20), 'tooLong'],
    ['con thuyền\u0000 rời bến', 'characters'],
    ['aaaaaaaaaaaaaa', 'monotonous'],
    ['abcabcabcabcabc', 'monotonous'],
    ['abcdefghijklmnop', 'monotonous'],
    ['098765432109876', 'monotonous'],
    ['qwertyuiop123', 'monotonous'],
    ['1q2w3e4r5t6y', 'monotonous'],
    ['lan.anh-123456', 'username'],
    ['L4n@nh2026!!', 'username'],
    ['password1234', 'common'],
    ['P@ssw0rd12345', 'common'],
    ['Mật khẩu 123456', 'common'],
    ['matkhau@2026!', 'common'],
    ['phoi-hop-demo', 'common'],
    ['Administrator1', 'common'],
    ['Bộ Quốc phòng 2026', 'common'],
    ['iloveyou-vietnam', 'common'],
  ])('is refused: %s (%s)', (password, fault) => {
    expect(passwordFault(password, 'lan.anh')).toBe(`errors.password.${fault}`);
  });
});
