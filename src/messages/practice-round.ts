// Said on every screen and tab of a round for training.

export const PRACTICE_ROUND = 'รอบทดลองใช้ ข้อมูลนี้ไม่นับ';
