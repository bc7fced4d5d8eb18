interface Linking {
  otherId: string;
  by: string;
  textOf: string;
}

export interface LinkingEvents {
  RequestsLinked: Linking;
  RequestsUnlinked: Linking;
}
