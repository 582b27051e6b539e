/** Where a main clause may begin: with the sentence, after an adverbial, or after a conjunction. Part of a pattern. */
export const OPENING =
  "(^[(in|on|at|for|during|by|after|before|following|from|to|with|despite|although|while|as) {:text}, ]| and | but | while )";
