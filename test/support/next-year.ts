// The windows with which HQ begins the round after the sample one.
export const NEXT_YEAR = {
  recordFrom: '1 ส.ค. 65',
  recordUntil: '15 ก.ย. 65',
  confirmFrom: '16 ก.ย. 65',
  confirmUntil: '30 ก.ย. 65',
};
