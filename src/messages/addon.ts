// The add-on's menu and title.

export const ADDON_TITLE = 'ปริมาณงาน สถอ.';
export const ADDON_MENU = { open: 'เปิดแถบบันทึกข้อมูล' } as const;
