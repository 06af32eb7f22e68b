// Who may record in the sample: each for the own district, and ลับแล's recorder for ตรอน in September.

export const STAND_IN = { recorder: 5308, district: 5302 };
