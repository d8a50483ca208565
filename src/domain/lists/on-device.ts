/** Where the list stands on the parent's own device, and only there. */
export const savedKey = 'first-door-list'

/** Says there that "Make a list" was opened on this device. */
export const pickerKey = 'first-door-picker'

/** A list that is to be gone, whose pages nobody took off this device yet. */
export const emptied = '[]'
