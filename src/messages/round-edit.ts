// The words of the edit of the round.

export const ROUND_EDIT = {
  title: (year: string) => `กรอกรอบปีงบประมาณ ${year}`,
  effect: (count: number) => (count === 0 ? 'ไม่มีอะไรเปลี่ยน' : `เขียน ${count} ช่องในแท็บ รอบและกำหนดเวลา`),
  button: 'บันทึกรอบ',
  result: 'บันทึกรอบแล้ว',
} as const;
