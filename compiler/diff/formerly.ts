/** `trước là chưa_có`: the element is new, whatever it resembles. */
export const NEW = "chua_co";
