/** Faults of the vault. Their messages carry ids and codes, never keys or content. */
export class VaultError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** The key given is not the one under which this system's data was sealed: the caller must not start. */
export class WrongMasterKey extends VaultError {
  constructor() {
    super('VAULT.WRONG_MASTER_KEY', '主密钥与已有数据不符：这些数据是用另一把主密钥加密的。请换回原来的密钥再启动。');
  }
}

/** Data refers to a master key (by id) that was not given, e.g. after a rotation. */
export class UnknownMasterKey extends VaultError {
  constructor(readonly keyId: string) {
    super('VAULT.UNKNOWN_KEY', `缺少编号为 ${keyId} 的主密钥`);
  }
}

/** The text or file given as a master key is not one. */
export class MasterKeyInvalid extends VaultError {
  constructor(reason: string) {
    super('VAULT.KEY_INVALID', `主密钥无效：${reason}`);
  }
}

/** Sealed bytes do not open: changed, cut short, sealed by another key or for another place. */
export class SealBroken extends VaultError {
  constructor(what: string) {
    super('VAULT.SEAL_BROKEN', `密文无法打开（${what}）`);
  }
}
