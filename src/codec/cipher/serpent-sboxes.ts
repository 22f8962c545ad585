/**
 * The substitution boxes of Serpent and their inverses, on 32 slices at once: bit i of the four words is one nibble, the
 * lowest bit in the first word. Each box is its algebraic normal form over GF(2): products of the input bits first, then
 * the sums that several outputs share, then the outputs. The tests hold them against the specification's tables.
 */

/** Replaces the four words of the state. */
export type Substitution = (state: Int32Array) => void

const sbox0: Substitution = (state) => {
  const a = state[0]!
  const b = state[1]!
  const c = state[2]!
  const d = state[3]!
  const ab = a & b
  const ac = a & c
  const ad = a & d
  const bc = b & c
  const bd = b & d
  const abc = ab & c
  const acd = ac & d
  const bcd = bd & c
  const p = ac ^ bcd
  const q = abc ^ p
  const r = d ^ q
  const s = acd ^ bc
  const t = ab ^ r
  const u = a ^ s
  state[0] = ~(c ^ t ^ u)
  state[1] = ~(bd ^ q ^ u)
  state[2] = b ^ bd ^ t
  state[3] = a ^ ad ^ b ^ c ^ d
}

const sbox1: Substitution = (state) => {
  const a = state[0]!
  const b = state[1]!
  const c = state[2]!
  const d = state[3]!
  const ab = a & b
  const ac = a & c
  const ad = a & d
  const bc = b & c
  const bd = b & d
  const cd = c & d
  const abd = ab & d
  const acd = cd & a
  const bcd = cd & b
  const p = acd ^ bcd
  const q = d ^ p
  const r = ad ^ b
  const s = ac ^ q
  const t = abd ^ s
  const u = ab ^ c
  state[0] = ~(a ^ bc ^ cd ^ p ^ r)
  state[1] = ~(a ^ bd ^ t ^ u)
  state[2] = ~(b ^ d ^ u)
  state[3] = ~(r ^ t)
}

const sbox2: Substitution = (state) => {
  const a = state[0]!
  const b = state[1]!
  const c = state[2]!
  const d = state[3]!
  const ac = a & c
  const ad = a & d
  const bc = b & c
  const bd = b & d
  const cd = c & d
  const abc = ac & b
  const abd = ad & b
  const acd = cd & a
  const p = b ^ c
  const q = bc ^ cd
  const r = acd ^ q
  const s = abd ^ r
  const t = abc ^ p
  const u = a ^ t
  state[0] = ac ^ d ^ p
  state[1] = ad ^ s ^ u
  state[2] = a ^ b ^ bd ^ d ^ s
  state[3] = ~(bd ^ u)
}

const sbox3: Substitution = (state) => {
  const a = state[0]!
  const b = state[1]!
  const c = state[2]!
  const d = state[3]!
  const ab = a & b
  const ac = a & c
  const ad = a & d
  const bc = b & c
  const bd = b & d
  const cd = c & d
  const abc = ab & c
  const abd = ab & d
  const acd = cd & a
  const bcd = cd & b
  const p = b ^ cd
  const q = acd ^ p
  const r = a ^ q
  const s = d ^ r
  const t = abc ^ c
  const u = ab ^ t
  state[0] = ad ^ bc ^ bcd ^ s
  state[1] = abd ^ ac ^ ad ^ r
  state[2] = a ^ abd ^ bd ^ d ^ u
  state[3] = ac ^ s ^ u
}

const sbox4: Substitution = (state) => {
  const a = state[0]!
  const b = state[1]!
  const c = state[2]!
  const d = state[3]!
  const ab = a & b
  const ac = a & c
  const ad = a & d
  const bc = b & c
  const bd = b & d
  const cd = c & d
  const abc = ab & c
  const abd = ab & d
  const acd = cd & a
  const bcd = cd & b
  const p = bd ^ c
  const q = a ^ bc
  const r = p ^ q
  const s = bcd ^ cd
  const t = ad ^ b
  const u = abd ^ r
  state[0] = ~(ab ^ d ^ p ^ t)
  state[1] = ac ^ acd ^ bd ^ d ^ q ^ s
  state[2] = ab ^ abc ^ s ^ u
  state[3] = t ^ u
}

const sbox5: Substitution = (state) => {
  const a = state[0]!
  const b = state[1]!
  const c = state[2]!
  const d = state[3]!
  const ab = a & b
  const ac = a & c
  const ad = a & d
  const bd = b & d
  const cd = c & d
  const abc = ab & c
  const abd = ab & d
  const acd = cd & a
  const bcd = cd & b
  const p = c ^ d
  const q = bd ^ p
  const r = ad ^ b
  const s = abd ^ cd
  const t = ab ^ q
  state[0] = ~(r ^ t)
  state[1] = ~(a ^ s ^ t)
  state[2] = ~(ac ^ acd ^ b ^ bcd ^ d ^ s)
  state[3] = ~(a ^ abc ^ acd ^ p ^ r)
}

const sbox6: Substitution = (state) => {
  const a = state[0]!
  const b = state[1]!
  const c = state[2]!
  const d = state[3]!
  const ab = a & b
  const ac = a & c
  const ad = a & d
  const bc = b & c
  const bd = b & d
  const cd = c & d
  const abc = ab & c
  const abd = ab & d
  const bcd = cd & b
  const p = bcd ^ c
  const q = abc ^ p
  const r = d ^ q
  const s = b ^ r
  const t = ac ^ s
  const u = abd ^ bc
  const v = ab ^ cd
  const w = a ^ u
  state[0] = ~(t ^ w)
  state[1] = ~(ad ^ b ^ c)
  state[2] = ~(bd ^ q ^ v ^ w)
  state[3] = t ^ v
}

const sbox7: Substitution = (state) => {
  const a = state[0]!
  const b = state[1]!
  const c = state[2]!
  const d = state[3]!
  const ab = a & b
  const ac = a & c
  const ad = a & d
  const bc = b & c
  const bd = b & d
  const cd = c & d
  const abc = ab & c
  const abd = ab & d
  const acd = cd & a
  const bcd = cd & b
  const p = ad ^ c
  const q = b ^ p
  const r = d ^ q
  const s = bcd ^ bd
  const t = abd ^ r
  const u = ab ^ acd
  const v = a ^ abc
  state[0] = ~(cd ^ p ^ s ^ u)
  state[1] = ac ^ bc ^ t ^ u
  state[2] = s ^ t ^ v
  state[3] = ac ^ q ^ v
}

const inverse0: Substitution = (state) => {
  const a = state[0]!
  const b = state[1]!
  const c = state[2]!
  const d = state[3]!
  const ab = a & b
  const ac = a & c
  const ad = a & d
  const bc = b & c
  const bd = b & d
  const cd = c & d
  const abd = ab & d
  const acd = cd & a
  const bcd = cd & b
  const p = acd ^ bcd
  const q = cd ^ p
  const r = bd ^ c
  const s = bc ^ q
  const t = abd ^ s
  const u = a ^ d
  state[0] = ~(ab ^ ad ^ r ^ t)
  state[1] = a ^ ac ^ b ^ p ^ r
  state[2] = ~(ab ^ b ^ c ^ u)
  state[3] = ~(t ^ u)
}

const inverse1: Substitution = (state) => {
  const a = state[0]!
  const b = state[1]!
  const c = state[2]!
  const d = state[3]!
  const ab = a & b
  const ac = a & c
  const ad = a & d
  const bc = b & c
  const bd = b & d
  const abc = ab & c
  const acd = ac & d
  const bcd = bd & c
  const p = acd ^ b
  const q = abc ^ p
  const r = d ^ q
  const s = bd ^ c
  state[0] = ~(a ^ ab ^ bcd ^ bd ^ q)
  state[1] = ad ^ bcd ^ r ^ s
  state[2] = ~(a ^ ac ^ bc ^ r)
  state[3] = a ^ d ^ s
}

const inverse2: Substitution = (state) => {
  const a = state[0]!
  const b = state[1]!
  const c = state[2]!
  const d = state[3]!
  const ab = a & b
  const ad = a & d
  const bc = b & c
  const bd = b & d
  const cd = c & d
  const abc = ab & c
  const abd = ab & d
  const acd = cd & a
  const p = ab ^ acd
  const q = d ^ p
  const r = bd ^ c
  const s = abd ^ ad
  const t = a ^ r
  state[0] = b ^ bc ^ t
  state[1] = b ^ c ^ cd ^ p ^ s
  state[2] = ~(q ^ s ^ t)
  state[3] = ~(abc ^ bc ^ q)
}

const inverse3: Substitution = (state) => {
  const a = state[0]!
  const b = state[1]!
  const c = state[2]!
  const d = state[3]!
  const ab = a & b
  const ac = a & c
  const ad = a & d
  const bc = b & c
  const bd = b & d
  const cd = c & d
  const abc = ab & c
  const abd = ab & d
  const acd = cd & a
  const bcd = cd & b
  const p = ad ^ c
  const q = d ^ p
  const r = bcd ^ q
  const s = bc ^ r
  const t = ac ^ cd
  const u = abd ^ t
  const v = abc ^ b
  state[0] = a ^ bd ^ s
  state[1] = acd ^ s ^ v
  state[2] = ab ^ acd ^ ad ^ bc ^ bd ^ u
  state[3] = a ^ p ^ u ^ v
}

const inverse4: Substitution = (state) => {
  const a = state[0]!
  const b = state[1]!
  const c = state[2]!
  const d = state[3]!
  const ab = a & b
  const ac = a & c
  const ad = a & d
  const bd = b & d
  const cd = c & d
  const abc = ab & c
  const abd = ab & d
  const acd = cd & a
  const p = c ^ d
  const q = abd ^ b
  const r = p ^ q
  const s = ad ^ cd
  const t = ab ^ ac
  const u = a ^ r
  state[0] = ~(acd ^ s ^ u)
  state[1] = acd ^ ad ^ p ^ t
  state[2] = ~(abc ^ bd ^ t ^ u)
  state[3] = ab ^ c ^ q ^ s
}

const inverse5: Substitution = (state) => {
  const a = state[0]!
  const b = state[1]!
  const c = state[2]!
  const d = state[3]!
  const ab = a & b
  const ac = a & c
  const ad = a & d
  const bc = b & c
  const bd = b & d
  const abc = ab & c
  const abd = ab & d
  const acd = ac & d
  const p = a ^ abd
  const q = d ^ p
  const r = bc ^ q
  const s = ad ^ b
  const t = abc ^ s
  const u = ab ^ c
  state[0] = r
  state[1] = ac ^ r ^ t
  state[2] = acd ^ bd ^ p ^ u
  state[3] = ~(t ^ u)
}

const inverse6: Substitution = (state) => {
  const a = state[0]!
  const b = state[1]!
  const c = state[2]!
  const d = state[3]!
  const ab = a & b
  const ac = a & c
  const ad = a & d
  const bc = b & c
  const bd = b & d
  const cd = c & d
  const abc = ab & c
  const abd = ab & d
  const bcd = cd & b
  const p = bc ^ bcd
  const q = abd ^ p
  const r = d ^ q
  const s = b ^ cd
  const t = abc ^ r
  const u = ab ^ t
  state[0] = ~(a ^ ac ^ u)
  state[1] = ~(ac ^ b ^ c ^ d)
  state[2] = ~(a ^ bd ^ q ^ s)
  state[3] = ~(ad ^ c ^ s ^ u)
}

const inverse7: Substitution = (state) => {
  const a = state[0]!
  const b = state[1]!
  const c = state[2]!
  const d = state[3]!
  const ab = a & b
  const ac = a & c
  const ad = a & d
  const bc = b & c
  const bd = b & d
  const cd = c & d
  const abc = ab & c
  const abd = ab & d
  const acd = cd & a
  const bcd = cd & b
  const p = bd ^ c
  const q = bc ^ bcd
  const r = b ^ cd
  const s = ad ^ p
  const t = acd ^ d
  const u = abd ^ r
  const v = a ^ q
  state[0] = ~(bd ^ u ^ v)
  state[1] = ~(s ^ t ^ v)
  state[2] = ac ^ t ^ u
  state[3] = ab ^ abc ^ abd ^ s
}

/** S0 to S7. */
export const SERPENT_SBOXES: readonly Substitution[] = [
  sbox0,
  sbox1,
  sbox2,
  sbox3,
  sbox4,
  sbox5,
  sbox6,
  sbox7,
]
/** Their inverses. */
export const SERPENT_INVERSES: readonly Substitution[] = [
  inverse0,
  inverse1,
  inverse2,
  inverse3,
  inverse4,
  inverse5,
  inverse6,
  inverse7,
]
