import {
  apologyBy,
  assess,
  conditionHolds,
  dayOf,
  dueOf,
  effectiveDuration,
  entryOf,
  explain,
  factsOf,
  formatMinute,
  guardHolds,
  guardVerdict,
  inputName,
  isOverdue,
  limitTerm,
  missingValues,
  nextContext,
  offerOn,
  officeMinutesOf,
  selectTerm,
  withEvent
} from "./chunk-4H4FO7VG.js";

// node_modules/xstate/dist/xstate-dev.esm.js
function getGlobal() {
  if (typeof globalThis !== "undefined") {
    return globalThis;
  }
  if (typeof self !== "undefined") {
    return self;
  }
  if (typeof window !== "undefined") {
    return window;
  }
  if (typeof global !== "undefined") {
    return global;
  }
}
function getDevTools() {
  const w = getGlobal();
  if (w.__xstate__) {
    return w.__xstate__;
  }
  return void 0;
}
var devToolsAdapter = (service) => {
  if (typeof window === "undefined") {
    return;
  }
  const devTools = getDevTools();
  if (devTools) {
    devTools.register(service);
  }
};

// node_modules/xstate/dist/raise-effbee0c.esm.js
var Mailbox = class {
  constructor(_process) {
    this._process = _process;
    this._active = false;
    this._current = null;
    this._last = null;
  }
  start() {
    this._active = true;
    this.flush();
  }
  clear() {
    if (this._current) {
      this._current.next = null;
      this._last = this._current;
    }
  }
  enqueue(event) {
    const enqueued = {
      value: event,
      next: null
    };
    if (this._current) {
      this._last.next = enqueued;
      this._last = enqueued;
      return;
    }
    this._current = enqueued;
    this._last = enqueued;
    if (this._active) {
      this.flush();
    }
  }
  flush() {
    while (this._current) {
      const consumed = this._current;
      this._process(consumed.value);
      this._current = consumed.next;
    }
    this._last = null;
  }
};
var STATE_DELIMITER = ".";
var TARGETLESS_KEY = "";
var NULL_EVENT = "";
var STATE_IDENTIFIER = "#";
var WILDCARD = "*";
var XSTATE_INIT = "xstate.init";
var XSTATE_ERROR = "xstate.error";
var XSTATE_STOP = "xstate.stop";
function createAfterEvent(delayRef, id) {
  return {
    type: `xstate.after.${delayRef}.${id}`
  };
}
function createDoneStateEvent(id, output) {
  return {
    type: `xstate.done.state.${id}`,
    output
  };
}
function createDoneActorEvent(invokeId, output) {
  return {
    type: `xstate.done.actor.${invokeId}`,
    output,
    actorId: invokeId
  };
}
function createErrorActorEvent(id, error2) {
  return {
    type: `xstate.error.actor.${id}`,
    error: error2,
    actorId: id
  };
}
function createInitEvent(input) {
  return {
    type: XSTATE_INIT,
    input
  };
}
function reportUnhandledError(err) {
  setTimeout(() => {
    throw err;
  });
}
var symbolObservable = (() => typeof Symbol === "function" && Symbol.observable || "@@observable")();
function matchesState(parentStateId, childStateId) {
  const parentStateValue = toStateValue(parentStateId);
  const childStateValue = toStateValue(childStateId);
  if (typeof childStateValue === "string") {
    if (typeof parentStateValue === "string") {
      return childStateValue === parentStateValue;
    }
    return false;
  }
  if (typeof parentStateValue === "string") {
    return parentStateValue in childStateValue;
  }
  return Object.keys(parentStateValue).every((key) => {
    if (!(key in childStateValue)) {
      return false;
    }
    return matchesState(parentStateValue[key], childStateValue[key]);
  });
}
function toStatePath(stateId) {
  if (isArray(stateId)) {
    return stateId;
  }
  const result = [];
  let segment = "";
  for (let i = 0; i < stateId.length; i++) {
    const char = stateId.charCodeAt(i);
    switch (char) {
      // \
      case 92:
        segment += stateId[i + 1];
        i++;
        continue;
      // .
      case 46:
        result.push(segment);
        segment = "";
        continue;
    }
    segment += stateId[i];
  }
  result.push(segment);
  return result;
}
function toStateValue(stateValue) {
  if (isMachineSnapshot(stateValue)) {
    return stateValue.value;
  }
  if (typeof stateValue !== "string") {
    return stateValue;
  }
  const statePath = toStatePath(stateValue);
  return pathToStateValue(statePath);
}
function pathToStateValue(statePath) {
  if (statePath.length === 1) {
    return statePath[0];
  }
  const value = {};
  let marker = value;
  for (let i = 0; i < statePath.length - 1; i++) {
    if (i === statePath.length - 2) {
      marker[statePath[i]] = statePath[i + 1];
    } else {
      const previous = marker;
      marker = {};
      previous[statePath[i]] = marker;
    }
  }
  return value;
}
function mapValues(collection, iteratee) {
  const result = {};
  const collectionKeys = Object.keys(collection);
  for (let i = 0; i < collectionKeys.length; i++) {
    const key = collectionKeys[i];
    result[key] = iteratee(collection[key], key, collection, i);
  }
  return result;
}
function toArrayStrict(value) {
  if (isArray(value)) {
    return value;
  }
  return [value];
}
function toArray(value) {
  if (value === void 0) {
    return [];
  }
  return toArrayStrict(value);
}
function resolveOutput(mapper, context, event, self2) {
  if (typeof mapper === "function") {
    return mapper({
      context,
      event,
      self: self2
    });
  }
  return mapper;
}
function isArray(value) {
  return Array.isArray(value);
}
function isErrorActorEvent(event) {
  return event.type.startsWith("xstate.error.actor");
}
function toTransitionConfigArray(configLike) {
  return toArrayStrict(configLike).map((transitionLike) => {
    if (typeof transitionLike === "undefined" || typeof transitionLike === "string") {
      return {
        target: transitionLike
      };
    }
    return transitionLike;
  });
}
function normalizeTarget(target) {
  if (target === void 0 || target === TARGETLESS_KEY) {
    return void 0;
  }
  return toArray(target);
}
function toObserver(nextHandler, errorHandler, completionHandler) {
  const isObserver = typeof nextHandler === "object";
  const self2 = isObserver ? nextHandler : void 0;
  return {
    next: (isObserver ? nextHandler.next : nextHandler)?.bind(self2),
    error: (isObserver ? nextHandler.error : errorHandler)?.bind(self2),
    complete: (isObserver ? nextHandler.complete : completionHandler)?.bind(self2)
  };
}
function createInvokeId(stateNodeId, index) {
  return `${index}.${stateNodeId}`;
}
function resolveReferencedActor(machine, src) {
  const match = src.match(/^xstate\.invoke\.(\d+)\.(.*)/);
  if (!match) {
    return machine.implementations.actors[src];
  }
  const [, indexStr, nodeId] = match;
  const node = machine.getStateNodeById(nodeId);
  const invokeConfig = node.config.invoke;
  return (Array.isArray(invokeConfig) ? invokeConfig[indexStr] : invokeConfig).src;
}
function matchesEventDescriptor(eventType, descriptor) {
  if (descriptor === eventType) {
    return true;
  }
  if (descriptor === WILDCARD) {
    return true;
  }
  if (!descriptor.endsWith(".*")) {
    return false;
  }
  const partialEventTokens = descriptor.split(".");
  const eventTokens = eventType.split(".");
  for (let tokenIndex = 0; tokenIndex < partialEventTokens.length; tokenIndex++) {
    const partialEventToken = partialEventTokens[tokenIndex];
    const eventToken = eventTokens[tokenIndex];
    if (partialEventToken === "*") {
      const isLastToken = tokenIndex === partialEventTokens.length - 1;
      return isLastToken;
    }
    if (partialEventToken !== eventToken) {
      return false;
    }
  }
  return true;
}
function createScheduledEventId(actorRef, id) {
  return `${actorRef.sessionId}.${id}`;
}
var idCounter = 0;
function createSystem(rootActor, options) {
  const children = /* @__PURE__ */ new Map();
  const keyedActors = /* @__PURE__ */ new Map();
  const reverseKeyedActors = /* @__PURE__ */ new WeakMap();
  const inspectionObservers = /* @__PURE__ */ new Set();
  const timerMap = {};
  const {
    clock,
    logger
  } = options;
  const scheduler = {
    schedule: (source, target, event, delay, id = Math.random().toString(36).slice(2)) => {
      const scheduledEvent = {
        source,
        target,
        event,
        delay,
        id,
        startedAt: Date.now()
      };
      const scheduledEventId = createScheduledEventId(source, id);
      system._snapshot._scheduledEvents[scheduledEventId] = scheduledEvent;
      const timeout = clock.setTimeout(() => {
        delete timerMap[scheduledEventId];
        delete system._snapshot._scheduledEvents[scheduledEventId];
        system._relay(source, target, event);
      }, delay);
      timerMap[scheduledEventId] = timeout;
    },
    cancel: (source, id) => {
      const scheduledEventId = createScheduledEventId(source, id);
      const timeout = timerMap[scheduledEventId];
      delete timerMap[scheduledEventId];
      delete system._snapshot._scheduledEvents[scheduledEventId];
      if (timeout !== void 0) {
        clock.clearTimeout(timeout);
      }
    },
    cancelAll: (actorRef) => {
      for (const scheduledEventId in system._snapshot._scheduledEvents) {
        const scheduledEvent = system._snapshot._scheduledEvents[scheduledEventId];
        if (scheduledEvent.source === actorRef) {
          scheduler.cancel(actorRef, scheduledEvent.id);
        }
      }
    }
  };
  const sendInspectionEvent = (event) => {
    if (!inspectionObservers.size) {
      return;
    }
    const resolvedInspectionEvent = {
      ...event,
      rootId: rootActor.sessionId
    };
    inspectionObservers.forEach((observer) => observer.next?.(resolvedInspectionEvent));
  };
  const system = {
    _snapshot: {
      _scheduledEvents: (options?.snapshot && options.snapshot.scheduler) ?? {}
    },
    _bookId: () => `x:${idCounter++}`,
    _register: (sessionId, actorRef) => {
      children.set(sessionId, actorRef);
      return sessionId;
    },
    _unregister: (actorRef) => {
      children.delete(actorRef.sessionId);
      const systemId = reverseKeyedActors.get(actorRef);
      if (systemId !== void 0) {
        keyedActors.delete(systemId);
        reverseKeyedActors.delete(actorRef);
      }
    },
    get: (systemId) => {
      return keyedActors.get(systemId);
    },
    getAll: () => {
      return Object.fromEntries(keyedActors.entries());
    },
    _set: (systemId, actorRef) => {
      const existing = keyedActors.get(systemId);
      if (existing && existing !== actorRef) {
        throw new Error(`Actor with system ID '${systemId}' already exists.`);
      }
      keyedActors.set(systemId, actorRef);
      reverseKeyedActors.set(actorRef, systemId);
    },
    inspect: (observerOrFn) => {
      const observer = toObserver(observerOrFn);
      inspectionObservers.add(observer);
      return {
        unsubscribe() {
          inspectionObservers.delete(observer);
        }
      };
    },
    _sendInspectionEvent: sendInspectionEvent,
    _relay: (source, target, event) => {
      system._sendInspectionEvent({
        type: "@xstate.event",
        sourceRef: source,
        actorRef: target,
        event
      });
      target._send(event);
    },
    scheduler,
    getSnapshot: () => {
      return {
        _scheduledEvents: {
          ...system._snapshot._scheduledEvents
        }
      };
    },
    start: () => {
      const scheduledEvents = system._snapshot._scheduledEvents;
      system._snapshot._scheduledEvents = {};
      for (const scheduledId in scheduledEvents) {
        const {
          source,
          target,
          event,
          delay,
          id
        } = scheduledEvents[scheduledId];
        scheduler.schedule(source, target, event, delay, id);
      }
    },
    _clock: clock,
    _logger: logger
  };
  return system;
}
var executingCustomAction = false;
var $$ACTOR_TYPE = 1;
var ProcessingStatus = /* @__PURE__ */ (function(ProcessingStatus2) {
  ProcessingStatus2[ProcessingStatus2["NotStarted"] = 0] = "NotStarted";
  ProcessingStatus2[ProcessingStatus2["Running"] = 1] = "Running";
  ProcessingStatus2[ProcessingStatus2["Stopped"] = 2] = "Stopped";
  return ProcessingStatus2;
})({});
var defaultOptions = {
  clock: {
    setTimeout: (fn, ms) => {
      return setTimeout(fn, ms);
    },
    clearTimeout: (id) => {
      return clearTimeout(id);
    }
  },
  logger: console.log.bind(console),
  devTools: false
};
var Actor = class {
  /**
   * Creates a new actor instance for the given logic with the provided options,
   * if any.
   *
   * @param logic The logic to create an actor from
   * @param options Actor options
   */
  constructor(logic, options) {
    this.logic = logic;
    this._snapshot = void 0;
    this.clock = void 0;
    this.options = void 0;
    this.id = void 0;
    this.mailbox = new Mailbox(this._process.bind(this));
    this.observers = /* @__PURE__ */ new Set();
    this.eventListeners = /* @__PURE__ */ new Map();
    this.logger = void 0;
    this._processingStatus = ProcessingStatus.NotStarted;
    this._parent = void 0;
    this._syncSnapshot = void 0;
    this.ref = void 0;
    this._actorScope = void 0;
    this.systemId = void 0;
    this.sessionId = void 0;
    this.system = void 0;
    this._doneEvent = void 0;
    this.src = void 0;
    this._deferred = [];
    const resolvedOptions = {
      ...defaultOptions,
      ...options
    };
    const {
      clock,
      logger,
      parent,
      syncSnapshot,
      id,
      systemId,
      inspect
    } = resolvedOptions;
    this.system = parent ? parent.system : createSystem(this, {
      clock,
      logger
    });
    if (inspect && !parent) {
      this.system.inspect(toObserver(inspect));
    }
    this.sessionId = this.system._bookId();
    this.id = id ?? this.sessionId;
    this.logger = options?.logger ?? this.system._logger;
    this.clock = options?.clock ?? this.system._clock;
    this._parent = parent;
    this._syncSnapshot = syncSnapshot;
    this.options = resolvedOptions;
    this.src = resolvedOptions.src ?? logic;
    this.ref = this;
    this._actorScope = {
      self: this,
      id: this.id,
      sessionId: this.sessionId,
      logger: this.logger,
      defer: (fn) => {
        this._deferred.push(fn);
      },
      system: this.system,
      stopChild: (child) => {
        if (child._parent !== this) {
          throw new Error(`Cannot stop child actor ${child.id} of ${this.id} because it is not a child`);
        }
        child._stop();
      },
      emit: (emittedEvent) => {
        const listeners = this.eventListeners.get(emittedEvent.type);
        const wildcardListener = this.eventListeners.get("*");
        if (!listeners && !wildcardListener) {
          return;
        }
        const allListeners = [...listeners ? listeners.values() : [], ...wildcardListener ? wildcardListener.values() : []];
        for (const handler of allListeners) {
          try {
            handler(emittedEvent);
          } catch (err) {
            reportUnhandledError(err);
          }
        }
      },
      actionExecutor: (action) => {
        const exec = () => {
          this._actorScope.system._sendInspectionEvent({
            type: "@xstate.action",
            actorRef: this,
            action: {
              type: action.type,
              params: action.params
            }
          });
          if (!action.exec) {
            return;
          }
          const saveExecutingCustomAction = executingCustomAction;
          try {
            executingCustomAction = true;
            action.exec(action.info, action.params);
          } finally {
            executingCustomAction = saveExecutingCustomAction;
          }
        };
        if (this._processingStatus === ProcessingStatus.Running) {
          exec();
        } else {
          this._deferred.push(exec);
        }
      }
    };
    this.send = this.send.bind(this);
    this.system._sendInspectionEvent({
      type: "@xstate.actor",
      actorRef: this
    });
    if (systemId) {
      this.systemId = systemId;
      this.system._set(systemId, this);
    }
    this._initState(options?.snapshot ?? options?.state);
    if (systemId && this._snapshot.status !== "active") {
      this.system._unregister(this);
    }
  }
  _initState(persistedState) {
    try {
      this._snapshot = persistedState ? this.logic.restoreSnapshot ? this.logic.restoreSnapshot(persistedState, this._actorScope) : persistedState : this.logic.getInitialSnapshot(this._actorScope, this.options?.input);
    } catch (err) {
      this._snapshot = {
        status: "error",
        output: void 0,
        error: err
      };
    }
  }
  update(snapshot, event) {
    this._snapshot = snapshot;
    let deferredFn;
    while (deferredFn = this._deferred.shift()) {
      try {
        deferredFn();
      } catch (err) {
        this._deferred.length = 0;
        this._snapshot = {
          ...snapshot,
          status: "error",
          error: err
        };
      }
    }
    switch (this._snapshot.status) {
      case "active":
        for (const observer of this.observers) {
          try {
            observer.next?.(snapshot);
          } catch (err) {
            reportUnhandledError(err);
          }
        }
        break;
      case "done":
        for (const observer of this.observers) {
          try {
            observer.next?.(snapshot);
          } catch (err) {
            reportUnhandledError(err);
          }
        }
        this._stopProcedure();
        this._complete();
        this._doneEvent = createDoneActorEvent(this.id, this._snapshot.output);
        if (this._parent) {
          this.system._relay(this, this._parent, this._doneEvent);
        }
        break;
      case "error":
        this._error(this._snapshot.error);
        break;
    }
    this.system._sendInspectionEvent({
      type: "@xstate.snapshot",
      actorRef: this,
      event,
      snapshot
    });
  }
  /**
   * Subscribe an observer to an actor’s snapshot values.
   *
   * @remarks
   * The observer will receive the actor’s snapshot value when it is emitted.
   * The observer can be:
   *
   * - A plain function that receives the latest snapshot, or
   * - An observer object whose `.next(snapshot)` method receives the latest
   *   snapshot
   *
   * @example
   *
   * ```ts
   * // Observer as a plain function
   * const subscription = actor.subscribe((snapshot) => {
   *   console.log(snapshot);
   * });
   * ```
   *
   * @example
   *
   * ```ts
   * // Observer as an object
   * const subscription = actor.subscribe({
   *   next(snapshot) {
   *     console.log(snapshot);
   *   },
   *   error(err) {
   *     // ...
   *   },
   *   complete() {
   *     // ...
   *   }
   * });
   * ```
   *
   * The return value of `actor.subscribe(observer)` is a subscription object
   * that has an `.unsubscribe()` method. You can call
   * `subscription.unsubscribe()` to unsubscribe the observer:
   *
   * @example
   *
   * ```ts
   * const subscription = actor.subscribe((snapshot) => {
   *   // ...
   * });
   *
   * // Unsubscribe the observer
   * subscription.unsubscribe();
   * ```
   *
   * When the actor is stopped, all of its observers will automatically be
   * unsubscribed.
   *
   * @param observer - Either a plain function that receives the latest
   *   snapshot, or an observer object whose `.next(snapshot)` method receives
   *   the latest snapshot
   */
  subscribe(nextListenerOrObserver, errorListener, completeListener) {
    const observer = toObserver(nextListenerOrObserver, errorListener, completeListener);
    if (this._processingStatus !== ProcessingStatus.Stopped) {
      this.observers.add(observer);
    } else {
      switch (this._snapshot.status) {
        case "done":
          try {
            observer.complete?.();
          } catch (err) {
            reportUnhandledError(err);
          }
          break;
        case "error": {
          const err = this._snapshot.error;
          if (!observer.error) {
            reportUnhandledError(err);
          } else {
            try {
              observer.error(err);
            } catch (err2) {
              reportUnhandledError(err2);
            }
          }
          break;
        }
      }
    }
    return {
      unsubscribe: () => {
        this.observers.delete(observer);
      }
    };
  }
  on(type, handler) {
    let listeners = this.eventListeners.get(type);
    if (!listeners) {
      listeners = /* @__PURE__ */ new Set();
      this.eventListeners.set(type, listeners);
    }
    const wrappedHandler = handler.bind(void 0);
    listeners.add(wrappedHandler);
    return {
      unsubscribe: () => {
        listeners.delete(wrappedHandler);
      }
    };
  }
  select(selector, equalityFn = Object.is) {
    return {
      subscribe: (observerOrFn) => {
        const observer = toObserver(observerOrFn);
        const snapshot = this.getSnapshot();
        let previousSelected = selector(snapshot);
        return this.subscribe((snapshot2) => {
          const nextSelected = selector(snapshot2);
          if (!equalityFn(previousSelected, nextSelected)) {
            previousSelected = nextSelected;
            observer.next?.(nextSelected);
          }
        });
      },
      get: () => selector(this.getSnapshot())
    };
  }
  /** Starts the Actor from the initial state */
  start() {
    if (this._processingStatus === ProcessingStatus.Running) {
      return this;
    }
    if (this._syncSnapshot) {
      this.subscribe({
        next: (snapshot) => {
          if (snapshot.status === "active") {
            this.system._relay(this, this._parent, {
              type: `xstate.snapshot.${this.id}`,
              snapshot
            });
          }
        },
        error: () => {
        }
      });
    }
    this.system._register(this.sessionId, this);
    if (this.systemId) {
      this.system._set(this.systemId, this);
    }
    this._processingStatus = ProcessingStatus.Running;
    const initEvent = createInitEvent(this.options.input);
    this.system._sendInspectionEvent({
      type: "@xstate.event",
      sourceRef: this._parent,
      actorRef: this,
      event: initEvent
    });
    const status = this._snapshot.status;
    switch (status) {
      case "done":
        this.update(this._snapshot, initEvent);
        return this;
      case "error":
        this._error(this._snapshot.error);
        return this;
    }
    if (!this._parent) {
      this.system.start();
    }
    if (this.logic.start) {
      try {
        this.logic.start(this._snapshot, this._actorScope);
      } catch (err) {
        this._snapshot = {
          ...this._snapshot,
          status: "error",
          error: err
        };
        this._error(err);
        return this;
      }
    }
    this.update(this._snapshot, initEvent);
    if (this.options.devTools) {
      this.attachDevTools();
    }
    this.mailbox.start();
    return this;
  }
  _process(event) {
    let nextState;
    let caughtError;
    try {
      nextState = this.logic.transition(this._snapshot, event, this._actorScope);
    } catch (err) {
      caughtError = {
        err
      };
    }
    if (caughtError) {
      const {
        err
      } = caughtError;
      this._snapshot = {
        ...this._snapshot,
        status: "error",
        error: err
      };
      this._error(err);
      return;
    }
    this.update(nextState, event);
    if (event.type === XSTATE_STOP) {
      this._stopProcedure();
      this._complete();
    }
  }
  _stop() {
    if (this._processingStatus === ProcessingStatus.Stopped) {
      return this;
    }
    this.mailbox.clear();
    if (this._processingStatus === ProcessingStatus.NotStarted) {
      this._processingStatus = ProcessingStatus.Stopped;
      return this;
    }
    this.mailbox.enqueue({
      type: XSTATE_STOP
    });
    return this;
  }
  /** Stops the Actor and unsubscribe all listeners. */
  stop() {
    if (this._parent) {
      throw new Error("A non-root actor cannot be stopped directly.");
    }
    return this._stop();
  }
  _complete() {
    for (const observer of this.observers) {
      try {
        observer.complete?.();
      } catch (err) {
        reportUnhandledError(err);
      }
    }
    this.observers.clear();
    this.eventListeners.clear();
  }
  _reportError(err) {
    if (!this.observers.size) {
      if (!this._parent) {
        reportUnhandledError(err);
      }
      this.eventListeners.clear();
      return;
    }
    let reportError = false;
    for (const observer of this.observers) {
      const errorListener = observer.error;
      reportError ||= !errorListener;
      try {
        errorListener?.(err);
      } catch (err2) {
        reportUnhandledError(err2);
      }
    }
    this.observers.clear();
    this.eventListeners.clear();
    if (reportError) {
      reportUnhandledError(err);
    }
  }
  _error(err) {
    this._stopProcedure();
    this._reportError(err);
    if (this._parent) {
      this.system._relay(this, this._parent, createErrorActorEvent(this.id, err));
    }
  }
  // TODO: atm children don't belong entirely to the actor so
  // in a way - it's not even super aware of them
  // so we can't stop them from here but we really should!
  // right now, they are being stopped within the machine's transition
  // but that could throw and leave us with "orphaned" active actors
  _stopProcedure() {
    if (this._processingStatus !== ProcessingStatus.Running) {
      return this;
    }
    this.system.scheduler.cancelAll(this);
    this.mailbox.clear();
    this.mailbox = new Mailbox(this._process.bind(this));
    this._processingStatus = ProcessingStatus.Stopped;
    this.system._unregister(this);
    return this;
  }
  /** @internal */
  _send(event) {
    if (this._processingStatus === ProcessingStatus.Stopped) {
      return;
    }
    this.mailbox.enqueue(event);
  }
  /**
   * Sends an event to the running Actor to trigger a transition.
   *
   * @param event The event to send
   */
  send(event) {
    this.system._relay(void 0, this, event);
  }
  attachDevTools() {
    const {
      devTools
    } = this.options;
    if (devTools) {
      const resolvedDevToolsAdapter = typeof devTools === "function" ? devTools : devToolsAdapter;
      resolvedDevToolsAdapter(this);
    }
  }
  toJSON() {
    return {
      xstate$$type: $$ACTOR_TYPE,
      id: this.id
    };
  }
  /**
   * Obtain the internal state of the actor, which can be persisted.
   *
   * @remarks
   * The internal state can be persisted from any actor, not only machines.
   *
   * Note that the persisted state is not the same as the snapshot from
   * {@link Actor.getSnapshot}. Persisted state represents the internal state of
   * the actor, while snapshots represent the actor's last emitted value.
   *
   * Can be restored with {@link ActorOptions.state}
   * @see https://stately.ai/docs/persistence
   */
  getPersistedSnapshot(options) {
    return this.logic.getPersistedSnapshot(this._snapshot, options);
  }
  [symbolObservable]() {
    return this;
  }
  /**
   * Read an actor’s snapshot synchronously.
   *
   * @remarks
   * The snapshot represent an actor's last emitted value.
   *
   * When an actor receives an event, its internal state may change. An actor
   * may emit a snapshot when a state transition occurs.
   *
   * Note that some actors, such as callback actors generated with
   * `fromCallback`, will not emit snapshots.
   * @see {@link Actor.subscribe} to subscribe to an actor’s snapshot values.
   * @see {@link Actor.getPersistedSnapshot} to persist the internal state of an actor (which is more than just a snapshot).
   */
  getSnapshot() {
    return this._snapshot;
  }
};
function createActor(logic, ...[options]) {
  return new Actor(logic, options);
}
function resolveCancel(_, snapshot, actionArgs, actionParams, {
  sendId
}) {
  const resolvedSendId = typeof sendId === "function" ? sendId(actionArgs, actionParams) : sendId;
  return [snapshot, {
    sendId: resolvedSendId
  }, void 0];
}
function executeCancel(actorScope, params) {
  actorScope.defer(() => {
    actorScope.system.scheduler.cancel(actorScope.self, params.sendId);
  });
}
function cancel(sendId) {
  function cancel2(_args, _params) {
  }
  cancel2.type = "xstate.cancel";
  cancel2.sendId = sendId;
  cancel2.resolve = resolveCancel;
  cancel2.execute = executeCancel;
  return cancel2;
}
function resolveSpawn(actorScope, snapshot, actionArgs, _actionParams, {
  id,
  systemId,
  src,
  input,
  syncSnapshot
}) {
  const logic = typeof src === "string" ? resolveReferencedActor(snapshot.machine, src) : src;
  const resolvedId = typeof id === "function" ? id(actionArgs) : id;
  let actorRef;
  let resolvedInput = void 0;
  if (logic) {
    resolvedInput = typeof input === "function" ? input({
      context: snapshot.context,
      event: actionArgs.event,
      self: actorScope.self
    }) : input;
    actorRef = createActor(logic, {
      id: resolvedId,
      src,
      parent: actorScope.self,
      syncSnapshot,
      systemId,
      input: resolvedInput
    });
  }
  return [cloneMachineSnapshot(snapshot, {
    children: {
      ...snapshot.children,
      [resolvedId]: actorRef
    }
  }), {
    id,
    systemId,
    actorRef,
    src,
    input: resolvedInput
  }, void 0];
}
function executeSpawn(actorScope, {
  actorRef
}) {
  if (!actorRef) {
    return;
  }
  actorScope.defer(() => {
    if (actorRef._processingStatus === ProcessingStatus.Stopped) {
      return;
    }
    actorRef.start();
  });
}
function spawnChild(...[src, {
  id,
  systemId,
  input,
  syncSnapshot = false
} = {}]) {
  function spawnChild2(_args, _params) {
  }
  spawnChild2.type = "xstate.spawnChild";
  spawnChild2.id = id;
  spawnChild2.systemId = systemId;
  spawnChild2.src = src;
  spawnChild2.input = input;
  spawnChild2.syncSnapshot = syncSnapshot;
  spawnChild2.resolve = resolveSpawn;
  spawnChild2.execute = executeSpawn;
  return spawnChild2;
}
function resolveStop(_, snapshot, args, actionParams, {
  actorRef
}) {
  const actorRefOrString = typeof actorRef === "function" ? actorRef(args, actionParams) : actorRef;
  const resolvedActorRef = typeof actorRefOrString === "string" ? snapshot.children[actorRefOrString] : actorRefOrString;
  let children = snapshot.children;
  if (resolvedActorRef) {
    children = {
      ...children
    };
    delete children[resolvedActorRef.id];
  }
  return [cloneMachineSnapshot(snapshot, {
    children
  }), resolvedActorRef, void 0];
}
function unregisterRecursively(actorScope, actorRef) {
  const snapshot = actorRef.getSnapshot();
  if (snapshot && "children" in snapshot) {
    for (const child of Object.values(snapshot.children)) {
      unregisterRecursively(actorScope, child);
    }
  }
  actorScope.system._unregister(actorRef);
}
function executeStop(actorScope, actorRef) {
  if (!actorRef) {
    return;
  }
  unregisterRecursively(actorScope, actorRef);
  if (actorRef._processingStatus !== ProcessingStatus.Running) {
    actorScope.stopChild(actorRef);
    return;
  }
  actorScope.defer(() => {
    actorScope.stopChild(actorRef);
  });
}
function stopChild(actorRef) {
  function stop2(_args, _params) {
  }
  stop2.type = "xstate.stopChild";
  stop2.actorRef = actorRef;
  stop2.resolve = resolveStop;
  stop2.execute = executeStop;
  return stop2;
}
function checkAnd(snapshot, {
  context,
  event
}, {
  guards
}) {
  return guards.every((guard2) => evaluateGuard(guard2, context, event, snapshot));
}
function and(guards) {
  function and2(_args, _params) {
    return false;
  }
  and2.check = checkAnd;
  and2.guards = guards;
  return and2;
}
function evaluateGuard(guard2, context, event, snapshot) {
  const {
    machine
  } = snapshot;
  const isInline = typeof guard2 === "function";
  const resolved = isInline ? guard2 : machine.implementations.guards[typeof guard2 === "string" ? guard2 : guard2.type];
  if (!isInline && !resolved) {
    throw new Error(`Guard '${typeof guard2 === "string" ? guard2 : guard2.type}' is not implemented.'.`);
  }
  if (typeof resolved !== "function") {
    return evaluateGuard(resolved, context, event, snapshot);
  }
  const guardArgs = {
    context,
    event
  };
  const guardParams = isInline || typeof guard2 === "string" ? void 0 : "params" in guard2 ? typeof guard2.params === "function" ? guard2.params({
    context,
    event
  }) : guard2.params : void 0;
  if (!("check" in resolved)) {
    return resolved(guardArgs, guardParams);
  }
  const builtinGuard = resolved;
  return builtinGuard.check(
    snapshot,
    guardArgs,
    resolved
    // this holds all params
  );
}
function isAtomicStateNode(stateNode) {
  return stateNode.type === "atomic" || stateNode.type === "final";
}
function getChildren(stateNode) {
  return Object.values(stateNode.states).filter((sn) => sn.type !== "history");
}
function getProperAncestors(stateNode, toStateNode) {
  const ancestors = [];
  if (toStateNode === stateNode) {
    return ancestors;
  }
  let m = stateNode.parent;
  while (m && m !== toStateNode) {
    ancestors.push(m);
    m = m.parent;
  }
  return ancestors;
}
function getAllStateNodes(stateNodes) {
  const nodeSet = new Set(stateNodes);
  const adjList = getAdjList(nodeSet);
  for (const s of nodeSet) {
    if (s.type === "compound" && (!adjList.get(s) || !adjList.get(s).length)) {
      getInitialStateNodesWithTheirAncestors(s).forEach((sn) => nodeSet.add(sn));
    } else {
      if (s.type === "parallel") {
        for (const child of getChildren(s)) {
          if (child.type === "history") {
            continue;
          }
          if (!nodeSet.has(child)) {
            const initialStates = getInitialStateNodesWithTheirAncestors(child);
            for (const initialStateNode of initialStates) {
              nodeSet.add(initialStateNode);
            }
          }
        }
      }
    }
  }
  for (const s of nodeSet) {
    let m = s.parent;
    while (m) {
      nodeSet.add(m);
      m = m.parent;
    }
  }
  return nodeSet;
}
function getValueFromAdj(baseNode, adjList) {
  const childStateNodes = adjList.get(baseNode);
  if (!childStateNodes) {
    return {};
  }
  if (baseNode.type === "compound") {
    const childStateNode = childStateNodes[0];
    if (childStateNode) {
      if (isAtomicStateNode(childStateNode)) {
        return childStateNode.key;
      }
    } else {
      return {};
    }
  }
  const stateValue = {};
  for (const childStateNode of childStateNodes) {
    stateValue[childStateNode.key] = getValueFromAdj(childStateNode, adjList);
  }
  return stateValue;
}
function getAdjList(stateNodes) {
  const adjList = /* @__PURE__ */ new Map();
  for (const s of stateNodes) {
    if (!adjList.has(s)) {
      adjList.set(s, []);
    }
    if (s.parent) {
      if (!adjList.has(s.parent)) {
        adjList.set(s.parent, []);
      }
      adjList.get(s.parent).push(s);
    }
  }
  return adjList;
}
function getStateValue(rootNode, stateNodes) {
  const config = getAllStateNodes(stateNodes);
  return getValueFromAdj(rootNode, getAdjList(config));
}
function isInFinalState(stateNodeSet, stateNode) {
  if (stateNode.type === "compound") {
    return getChildren(stateNode).some((s) => s.type === "final" && stateNodeSet.has(s));
  }
  if (stateNode.type === "parallel") {
    return getChildren(stateNode).every((sn) => isInFinalState(stateNodeSet, sn));
  }
  return stateNode.type === "final";
}
var isStateId = (str) => str[0] === STATE_IDENTIFIER;
function getCandidates(stateNode, receivedEventType) {
  const exactMatch = stateNode.transitions.get(receivedEventType);
  const wildcardCandidates = [...stateNode.transitions.keys()].filter((eventDescriptor) => eventDescriptor !== receivedEventType && matchesEventDescriptor(receivedEventType, eventDescriptor)).sort((a, b) => b.length - a.length).flatMap((key) => stateNode.transitions.get(key));
  return exactMatch ? [...exactMatch, ...wildcardCandidates] : wildcardCandidates;
}
function getDelayedTransitions(stateNode) {
  const afterConfig = stateNode.config.after;
  if (!afterConfig) {
    return [];
  }
  const mutateEntryExit = (delay) => {
    const afterEvent = createAfterEvent(delay, stateNode.id);
    const eventType = afterEvent.type;
    stateNode.entry.push(raise(afterEvent, {
      id: eventType,
      delay
    }));
    stateNode.exit.push(cancel(eventType));
    return eventType;
  };
  const delayedTransitions = Object.keys(afterConfig).flatMap((delay) => {
    const configTransition = afterConfig[delay];
    const resolvedTransition = typeof configTransition === "string" ? {
      target: configTransition
    } : configTransition;
    const resolvedDelay = Number.isNaN(+delay) ? delay : +delay;
    const eventType = mutateEntryExit(resolvedDelay);
    return toArray(resolvedTransition).map((transition) => ({
      ...transition,
      event: eventType,
      delay: resolvedDelay
    }));
  });
  return delayedTransitions.map((delayedTransition) => {
    const {
      delay
    } = delayedTransition;
    return {
      ...formatTransition(stateNode, delayedTransition.event, delayedTransition),
      delay
    };
  });
}
function formatTransition(stateNode, descriptor, transitionConfig) {
  const normalizedTarget = normalizeTarget(transitionConfig.target);
  const reenter = transitionConfig.reenter ?? false;
  const target = resolveTarget(stateNode, normalizedTarget);
  const transition = {
    ...transitionConfig,
    actions: toArray(transitionConfig.actions),
    guard: transitionConfig.guard,
    target,
    source: stateNode,
    reenter,
    eventType: descriptor,
    toJSON: () => ({
      ...transition,
      source: `#${stateNode.id}`,
      target: target ? target.map((t) => `#${t.id}`) : void 0
    })
  };
  return transition;
}
function formatTransitions(stateNode) {
  const transitions = /* @__PURE__ */ new Map();
  if (stateNode.config.on) {
    for (const descriptor of Object.keys(stateNode.config.on)) {
      if (descriptor === NULL_EVENT) {
        throw new Error('Null events ("") cannot be specified as a transition key. Use `always: { ... }` instead.');
      }
      const transitionsConfig = stateNode.config.on[descriptor];
      transitions.set(descriptor, toTransitionConfigArray(transitionsConfig).map((t) => formatTransition(stateNode, descriptor, t)));
    }
  }
  if (stateNode.config.onDone) {
    const descriptor = `xstate.done.state.${stateNode.id}`;
    transitions.set(descriptor, toTransitionConfigArray(stateNode.config.onDone).map((t) => formatTransition(stateNode, descriptor, t)));
  }
  for (const invokeDef of stateNode.invoke) {
    if (invokeDef.onDone) {
      const descriptor = `xstate.done.actor.${invokeDef.id}`;
      transitions.set(descriptor, toTransitionConfigArray(invokeDef.onDone).map((t) => formatTransition(stateNode, descriptor, t)));
    }
    if (invokeDef.onError) {
      const descriptor = `xstate.error.actor.${invokeDef.id}`;
      transitions.set(descriptor, toTransitionConfigArray(invokeDef.onError).map((t) => formatTransition(stateNode, descriptor, t)));
    }
    if (invokeDef.onSnapshot) {
      const descriptor = `xstate.snapshot.${invokeDef.id}`;
      transitions.set(descriptor, toTransitionConfigArray(invokeDef.onSnapshot).map((t) => formatTransition(stateNode, descriptor, t)));
    }
  }
  for (const delayedTransition of stateNode.after) {
    let existing = transitions.get(delayedTransition.eventType);
    if (!existing) {
      existing = [];
      transitions.set(delayedTransition.eventType, existing);
    }
    existing.push(delayedTransition);
  }
  return transitions;
}
function formatRouteTransitions(rootStateNode) {
  const routeTransitions = [];
  const collectRoutes = (states) => {
    Object.values(states).forEach((sn) => {
      if (sn.config.route && sn.config.id) {
        const routeId = sn.config.id;
        const userGuard = sn.config.route.guard;
        const routeMatches = ({
          event
        }) => event.to === `#${routeId}`;
        const transition = {
          ...sn.config.route,
          guard: userGuard ? and([routeMatches, userGuard]) : routeMatches,
          target: `#${routeId}`
        };
        routeTransitions.push(formatTransition(rootStateNode, "xstate.route", transition));
      }
      if (sn.states) {
        collectRoutes(sn.states);
      }
    });
  };
  collectRoutes(rootStateNode.states);
  if (routeTransitions.length > 0) {
    rootStateNode.transitions.set("xstate.route", routeTransitions);
  }
}
function formatInitialTransition(stateNode, _target) {
  const resolvedTarget = typeof _target === "string" ? stateNode.states[_target] : _target ? stateNode.states[_target.target] : void 0;
  if (!resolvedTarget && _target) {
    throw new Error(
      // oxlint-disable-next-line typescript/restrict-template-expressions, typescript/no-base-to-string
      `Initial state node "${_target}" not found on parent state node #${stateNode.id}`
    );
  }
  const transition = {
    source: stateNode,
    actions: !_target || typeof _target === "string" ? [] : toArray(_target.actions),
    eventType: null,
    reenter: false,
    target: resolvedTarget ? [resolvedTarget] : [],
    meta: typeof _target === "object" ? _target.meta : void 0,
    description: typeof _target === "object" ? _target.description : void 0,
    toJSON: () => ({
      ...transition,
      source: `#${stateNode.id}`,
      target: resolvedTarget ? [`#${resolvedTarget.id}`] : []
    })
  };
  return transition;
}
function resolveTarget(stateNode, targets) {
  if (targets === void 0) {
    return void 0;
  }
  return targets.map((target) => {
    if (typeof target !== "string") {
      return target;
    }
    if (isStateId(target)) {
      return stateNode.machine.getStateNodeById(target);
    }
    const isInternalTarget = target[0] === STATE_DELIMITER;
    if (isInternalTarget && !stateNode.parent) {
      return getStateNodeByPath(stateNode, target.slice(1));
    }
    const resolvedTarget = isInternalTarget ? stateNode.key + target : target;
    if (stateNode.parent) {
      try {
        const targetStateNode = getStateNodeByPath(stateNode.parent, resolvedTarget);
        return targetStateNode;
      } catch (err) {
        throw new Error(`Invalid transition definition for state node '${stateNode.id}':
${err.message}`);
      }
    } else {
      throw new Error(`Invalid target: "${target}" is not a valid target from the root node. Did you mean ".${target}"?`);
    }
  });
}
function resolveHistoryDefaultTransition(stateNode) {
  const normalizedTarget = normalizeTarget(stateNode.config.target);
  if (!normalizedTarget) {
    if (stateNode.parent.type === "parallel") {
      return {
        target: [stateNode.parent]
      };
    }
    return stateNode.parent.initial;
  }
  return {
    target: normalizedTarget.map((t) => typeof t === "string" ? getStateNodeByPath(stateNode.parent, t) : t)
  };
}
function isHistoryNode(stateNode) {
  return stateNode.type === "history";
}
function getInitialStateNodesWithTheirAncestors(stateNode) {
  const states = getInitialStateNodes(stateNode);
  for (const initialState2 of states) {
    for (const ancestor of getProperAncestors(initialState2, stateNode)) {
      states.add(ancestor);
    }
  }
  return states;
}
function getInitialStateNodes(stateNode) {
  const set = /* @__PURE__ */ new Set();
  function iter(descStateNode) {
    if (set.has(descStateNode)) {
      return;
    }
    set.add(descStateNode);
    if (descStateNode.type === "compound") {
      iter(descStateNode.initial.target[0]);
    } else if (descStateNode.type === "parallel") {
      for (const child of getChildren(descStateNode)) {
        iter(child);
      }
    }
  }
  iter(stateNode);
  return set;
}
function getStateNode(stateNode, stateKey) {
  if (isStateId(stateKey)) {
    return stateNode.machine.getStateNodeById(stateKey);
  }
  if (!stateNode.states) {
    throw new Error(`Unable to retrieve child state '${stateKey}' from '${stateNode.id}'; no child states exist.`);
  }
  const result = stateNode.states[stateKey];
  if (!result) {
    throw new Error(`Child state '${stateKey}' does not exist on '${stateNode.id}'`);
  }
  return result;
}
function getStateNodeByPath(stateNode, statePath) {
  if (typeof statePath === "string" && isStateId(statePath)) {
    try {
      return stateNode.machine.getStateNodeById(statePath);
    } catch {
    }
  }
  const arrayStatePath = toStatePath(statePath).slice();
  let currentStateNode = stateNode;
  while (arrayStatePath.length) {
    const key = arrayStatePath.shift();
    if (!key.length) {
      break;
    }
    currentStateNode = getStateNode(currentStateNode, key);
  }
  return currentStateNode;
}
function getStateNodes(stateNode, stateValue) {
  if (typeof stateValue === "string") {
    const childStateNode = stateNode.states[stateValue];
    if (!childStateNode) {
      throw new Error(`State '${stateValue}' does not exist on '${stateNode.id}'`);
    }
    return [stateNode, childStateNode];
  }
  const childStateKeys = Object.keys(stateValue);
  const childStateNodes = childStateKeys.map((subStateKey) => getStateNode(stateNode, subStateKey)).filter(Boolean);
  return [stateNode.machine.root, stateNode].concat(childStateNodes, childStateKeys.reduce((allSubStateNodes, subStateKey) => {
    const subStateNode = getStateNode(stateNode, subStateKey);
    if (!subStateNode) {
      return allSubStateNodes;
    }
    const subStateNodes = getStateNodes(subStateNode, stateValue[subStateKey]);
    return allSubStateNodes.concat(subStateNodes);
  }, []));
}
function transitionAtomicNode(stateNode, stateValue, snapshot, event) {
  const childStateNode = getStateNode(stateNode, stateValue);
  const next = childStateNode.next(snapshot, event);
  if (!next || !next.length) {
    return stateNode.next(snapshot, event);
  }
  return next;
}
function transitionCompoundNode(stateNode, stateValue, snapshot, event) {
  const subStateKeys = Object.keys(stateValue);
  const childStateNode = getStateNode(stateNode, subStateKeys[0]);
  const next = transitionNode(childStateNode, stateValue[subStateKeys[0]], snapshot, event);
  if (!next || !next.length) {
    return stateNode.next(snapshot, event);
  }
  return next;
}
function transitionParallelNode(stateNode, stateValue, snapshot, event) {
  const allInnerTransitions = [];
  for (const subStateKey of Object.keys(stateValue)) {
    const subStateValue = stateValue[subStateKey];
    if (!subStateValue) {
      continue;
    }
    const subStateNode = getStateNode(stateNode, subStateKey);
    const innerTransitions = transitionNode(subStateNode, subStateValue, snapshot, event);
    if (innerTransitions) {
      allInnerTransitions.push(...innerTransitions);
    }
  }
  if (!allInnerTransitions.length) {
    return stateNode.next(snapshot, event);
  }
  return allInnerTransitions;
}
function transitionNode(stateNode, stateValue, snapshot, event) {
  if (typeof stateValue === "string") {
    return transitionAtomicNode(stateNode, stateValue, snapshot, event);
  }
  if (Object.keys(stateValue).length === 1) {
    return transitionCompoundNode(stateNode, stateValue, snapshot, event);
  }
  return transitionParallelNode(stateNode, stateValue, snapshot, event);
}
function getHistoryNodes(stateNode) {
  return Object.keys(stateNode.states).map((key) => stateNode.states[key]).filter((sn) => sn.type === "history");
}
function isDescendant(childStateNode, parentStateNode) {
  let marker = childStateNode;
  while (marker.parent && marker.parent !== parentStateNode) {
    marker = marker.parent;
  }
  return marker.parent === parentStateNode;
}
function hasIntersection(s1, s2) {
  const set1 = new Set(s1);
  const set2 = new Set(s2);
  for (const item of set1) {
    if (set2.has(item)) {
      return true;
    }
  }
  for (const item of set2) {
    if (set1.has(item)) {
      return true;
    }
  }
  return false;
}
function removeConflictingTransitions(enabledTransitions, stateNodeSet, historyValue) {
  const filteredTransitions = /* @__PURE__ */ new Set();
  for (const t1 of enabledTransitions) {
    let t1Preempted = false;
    const transitionsToRemove = /* @__PURE__ */ new Set();
    for (const t2 of filteredTransitions) {
      if (hasIntersection(computeExitSet([t1], stateNodeSet, historyValue), computeExitSet([t2], stateNodeSet, historyValue))) {
        if (isDescendant(t1.source, t2.source)) {
          transitionsToRemove.add(t2);
        } else {
          t1Preempted = true;
          break;
        }
      }
    }
    if (!t1Preempted) {
      for (const t3 of transitionsToRemove) {
        filteredTransitions.delete(t3);
      }
      filteredTransitions.add(t1);
    }
  }
  return Array.from(filteredTransitions);
}
function findLeastCommonAncestor(stateNodes) {
  const [head, ...tail] = stateNodes;
  for (const ancestor of getProperAncestors(head, void 0)) {
    if (tail.every((sn) => isDescendant(sn, ancestor))) {
      return ancestor;
    }
  }
}
function getEffectiveTargetStates(transition, historyValue) {
  if (!transition.target) {
    return [];
  }
  const targets = /* @__PURE__ */ new Set();
  for (const targetNode of transition.target) {
    if (isHistoryNode(targetNode)) {
      if (historyValue[targetNode.id]) {
        for (const node of historyValue[targetNode.id]) {
          targets.add(node);
        }
      } else {
        for (const node of getEffectiveTargetStates(resolveHistoryDefaultTransition(targetNode), historyValue)) {
          targets.add(node);
        }
      }
    } else {
      targets.add(targetNode);
    }
  }
  return [...targets];
}
function getTransitionDomain(transition, historyValue) {
  const targetStates = getEffectiveTargetStates(transition, historyValue);
  if (!targetStates) {
    return;
  }
  if (!transition.reenter && targetStates.every((target) => target === transition.source || isDescendant(target, transition.source))) {
    return transition.source;
  }
  const lca = findLeastCommonAncestor(targetStates.concat(transition.source));
  if (lca) {
    return lca;
  }
  if (transition.reenter) {
    return;
  }
  return transition.source.machine.root;
}
function computeExitSet(transitions, stateNodeSet, historyValue) {
  const statesToExit = /* @__PURE__ */ new Set();
  for (const t of transitions) {
    if (t.target?.length) {
      const domain = getTransitionDomain(t, historyValue);
      if (t.reenter && t.source === domain) {
        statesToExit.add(domain);
      }
      for (const stateNode of stateNodeSet) {
        if (isDescendant(stateNode, domain)) {
          statesToExit.add(stateNode);
        }
      }
    }
  }
  return [...statesToExit];
}
function areStateNodeCollectionsEqual(prevStateNodes, nextStateNodeSet) {
  if (prevStateNodes.length !== nextStateNodeSet.size) {
    return false;
  }
  for (const node of prevStateNodes) {
    if (!nextStateNodeSet.has(node)) {
      return false;
    }
  }
  return true;
}
function initialMicrostep(root, preInitialState, actorScope, initEvent, internalQueue) {
  return microstep([{
    target: [...getInitialStateNodes(root)],
    source: root,
    reenter: true,
    actions: [],
    eventType: null,
    toJSON: null
  }], preInitialState, actorScope, initEvent, true, internalQueue);
}
function microstep(transitions, currentSnapshot, actorScope, event, isInitial, internalQueue) {
  const actions = [];
  if (!transitions.length) {
    return [currentSnapshot, actions];
  }
  const originalExecutor = actorScope.actionExecutor;
  actorScope.actionExecutor = (action) => {
    actions.push(action);
    originalExecutor(action);
  };
  try {
    const mutStateNodeSet = new Set(currentSnapshot._nodes);
    let historyValue = currentSnapshot.historyValue;
    const filteredTransitions = removeConflictingTransitions(transitions, mutStateNodeSet, historyValue);
    let nextState = currentSnapshot;
    if (!isInitial) {
      [nextState, historyValue] = exitStates(nextState, event, actorScope, filteredTransitions, mutStateNodeSet, historyValue, internalQueue, actorScope.actionExecutor);
    }
    nextState = resolveActionsAndContext(nextState, event, actorScope, filteredTransitions.flatMap((t) => t.actions), internalQueue, void 0);
    nextState = enterStates(nextState, event, actorScope, filteredTransitions, mutStateNodeSet, internalQueue, historyValue, isInitial);
    const nextStateNodes = [...mutStateNodeSet];
    if (nextState.status === "done") {
      nextState = resolveActionsAndContext(nextState, event, actorScope, nextStateNodes.sort((a, b) => b.order - a.order).flatMap((state) => state.exit), internalQueue, void 0);
    }
    try {
      if (historyValue === currentSnapshot.historyValue && areStateNodeCollectionsEqual(currentSnapshot._nodes, mutStateNodeSet)) {
        return [nextState, actions];
      }
      return [cloneMachineSnapshot(nextState, {
        _nodes: nextStateNodes,
        historyValue
      }), actions];
    } catch (e) {
      throw e;
    }
  } finally {
    actorScope.actionExecutor = originalExecutor;
  }
}
function getMachineOutput(snapshot, event, actorScope, rootNode, rootCompletionNode) {
  if (rootNode.output === void 0) {
    return;
  }
  const doneStateEvent = createDoneStateEvent(rootCompletionNode.id, rootCompletionNode.output !== void 0 && rootCompletionNode.parent ? resolveOutput(rootCompletionNode.output, snapshot.context, event, actorScope.self) : void 0);
  return resolveOutput(rootNode.output, snapshot.context, doneStateEvent, actorScope.self);
}
function enterStates(currentSnapshot, event, actorScope, filteredTransitions, mutStateNodeSet, internalQueue, historyValue, isInitial) {
  let nextSnapshot = currentSnapshot;
  const statesToEnter = /* @__PURE__ */ new Set();
  const statesForDefaultEntry = /* @__PURE__ */ new Set();
  computeEntrySet(filteredTransitions, historyValue, statesForDefaultEntry, statesToEnter);
  if (isInitial) {
    statesForDefaultEntry.add(currentSnapshot.machine.root);
  }
  const completedNodes = /* @__PURE__ */ new Set();
  for (const stateNodeToEnter of [...statesToEnter].sort((a, b) => a.order - b.order)) {
    mutStateNodeSet.add(stateNodeToEnter);
    const actions = [];
    actions.push(...stateNodeToEnter.entry);
    for (const invokeDef of stateNodeToEnter.invoke) {
      actions.push(spawnChild(invokeDef.src, {
        ...invokeDef,
        syncSnapshot: !!invokeDef.onSnapshot
      }));
    }
    if (statesForDefaultEntry.has(stateNodeToEnter)) {
      const initialActions = stateNodeToEnter.initial.actions;
      actions.push(...initialActions);
    }
    nextSnapshot = resolveActionsAndContext(nextSnapshot, event, actorScope, actions, internalQueue, stateNodeToEnter.invoke.map((invokeDef) => invokeDef.id));
    if (stateNodeToEnter.type === "final") {
      const parent = stateNodeToEnter.parent;
      let ancestorMarker = parent?.type === "parallel" ? parent : parent?.parent;
      let rootCompletionNode = ancestorMarker || stateNodeToEnter;
      if (parent?.type === "compound") {
        internalQueue.push(createDoneStateEvent(parent.id, stateNodeToEnter.output !== void 0 ? resolveOutput(stateNodeToEnter.output, nextSnapshot.context, event, actorScope.self) : void 0));
      }
      while (ancestorMarker?.type === "parallel" && !completedNodes.has(ancestorMarker) && isInFinalState(mutStateNodeSet, ancestorMarker)) {
        completedNodes.add(ancestorMarker);
        internalQueue.push(createDoneStateEvent(ancestorMarker.id));
        rootCompletionNode = ancestorMarker;
        ancestorMarker = ancestorMarker.parent;
      }
      if (ancestorMarker) {
        continue;
      }
      nextSnapshot = cloneMachineSnapshot(nextSnapshot, {
        status: "done",
        output: getMachineOutput(nextSnapshot, event, actorScope, nextSnapshot.machine.root, rootCompletionNode)
      });
    }
  }
  return nextSnapshot;
}
function computeEntrySet(transitions, historyValue, statesForDefaultEntry, statesToEnter) {
  for (const t of transitions) {
    const domain = getTransitionDomain(t, historyValue);
    for (const s of t.target || []) {
      if (!isHistoryNode(s) && // if the target is different than the source then it will *definitely* be entered
      (t.source !== s || // we know that the domain can't lie within the source
      // if it's different than the source then it's outside of it and it means that the target has to be entered as well
      t.source !== domain || // reentering transitions always enter the target, even if it's the source itself
      t.reenter)) {
        statesToEnter.add(s);
        statesForDefaultEntry.add(s);
      }
      addDescendantStatesToEnter(s, historyValue, statesForDefaultEntry, statesToEnter);
    }
    const targetStates = getEffectiveTargetStates(t, historyValue);
    for (const s of targetStates) {
      const ancestors = getProperAncestors(s, domain);
      if (domain?.type === "parallel") {
        ancestors.push(domain);
      }
      addAncestorStatesToEnter(statesToEnter, historyValue, statesForDefaultEntry, ancestors, !t.source.parent && t.reenter ? void 0 : domain);
    }
  }
}
function addDescendantStatesToEnter(stateNode, historyValue, statesForDefaultEntry, statesToEnter) {
  if (isHistoryNode(stateNode)) {
    if (historyValue[stateNode.id]) {
      const historyStateNodes = historyValue[stateNode.id];
      for (const s of historyStateNodes) {
        statesToEnter.add(s);
        addDescendantStatesToEnter(s, historyValue, statesForDefaultEntry, statesToEnter);
      }
      for (const s of historyStateNodes) {
        addProperAncestorStatesToEnter(s, stateNode.parent, statesToEnter, historyValue, statesForDefaultEntry);
      }
    } else {
      const historyDefaultTransition = resolveHistoryDefaultTransition(stateNode);
      for (const s of historyDefaultTransition.target) {
        statesToEnter.add(s);
        if (historyDefaultTransition === stateNode.parent?.initial) {
          statesForDefaultEntry.add(stateNode.parent);
        }
        addDescendantStatesToEnter(s, historyValue, statesForDefaultEntry, statesToEnter);
      }
      for (const s of historyDefaultTransition.target) {
        addProperAncestorStatesToEnter(s, stateNode.parent, statesToEnter, historyValue, statesForDefaultEntry);
      }
    }
  } else {
    if (stateNode.type === "compound") {
      const [initialState2] = stateNode.initial.target;
      if (!isHistoryNode(initialState2)) {
        statesToEnter.add(initialState2);
        statesForDefaultEntry.add(initialState2);
      }
      addDescendantStatesToEnter(initialState2, historyValue, statesForDefaultEntry, statesToEnter);
      addProperAncestorStatesToEnter(initialState2, stateNode, statesToEnter, historyValue, statesForDefaultEntry);
    } else {
      if (stateNode.type === "parallel") {
        for (const child of getChildren(stateNode).filter((sn) => !isHistoryNode(sn))) {
          if (![...statesToEnter].some((s) => isDescendant(s, child))) {
            if (!isHistoryNode(child)) {
              statesToEnter.add(child);
              statesForDefaultEntry.add(child);
            }
            addDescendantStatesToEnter(child, historyValue, statesForDefaultEntry, statesToEnter);
          }
        }
      }
    }
  }
}
function addAncestorStatesToEnter(statesToEnter, historyValue, statesForDefaultEntry, ancestors, reentrancyDomain) {
  for (const anc of ancestors) {
    if (!reentrancyDomain || isDescendant(anc, reentrancyDomain)) {
      statesToEnter.add(anc);
    }
    if (anc.type === "parallel") {
      for (const child of getChildren(anc).filter((sn) => !isHistoryNode(sn))) {
        if (![...statesToEnter].some((s) => isDescendant(s, child))) {
          statesToEnter.add(child);
          addDescendantStatesToEnter(child, historyValue, statesForDefaultEntry, statesToEnter);
        }
      }
    }
  }
}
function addProperAncestorStatesToEnter(stateNode, toStateNode, statesToEnter, historyValue, statesForDefaultEntry) {
  addAncestorStatesToEnter(statesToEnter, historyValue, statesForDefaultEntry, getProperAncestors(stateNode, toStateNode));
}
function exitStates(currentSnapshot, event, actorScope, transitions, mutStateNodeSet, historyValue, internalQueue, _actionExecutor) {
  let nextSnapshot = currentSnapshot;
  const statesToExit = computeExitSet(transitions, mutStateNodeSet, historyValue);
  statesToExit.sort((a, b) => b.order - a.order);
  let changedHistory;
  for (const exitStateNode of statesToExit) {
    for (const historyNode of getHistoryNodes(exitStateNode)) {
      let predicate;
      if (historyNode.history === "deep") {
        predicate = (sn) => isAtomicStateNode(sn) && isDescendant(sn, exitStateNode);
      } else {
        predicate = (sn) => {
          return sn.parent === exitStateNode;
        };
      }
      changedHistory ??= {
        ...historyValue
      };
      changedHistory[historyNode.id] = Array.from(mutStateNodeSet).filter(predicate);
    }
  }
  for (const s of statesToExit) {
    nextSnapshot = resolveActionsAndContext(nextSnapshot, event, actorScope, [...s.exit, ...s.invoke.map((def) => stopChild(def.id))], internalQueue, void 0);
    mutStateNodeSet.delete(s);
  }
  return [nextSnapshot, changedHistory || historyValue];
}
function getAction(machine, actionType) {
  return machine.implementations.actions[actionType];
}
function resolveAndExecuteActionsWithContext(currentSnapshot, event, actorScope, actions, extra, retries) {
  const {
    machine
  } = currentSnapshot;
  let intermediateSnapshot = currentSnapshot;
  for (const action of actions) {
    const isInline = typeof action === "function";
    const resolvedAction = isInline ? action : (
      // the existing type of `.actions` assumes non-nullable `TExpressionAction`
      // it's fine to cast this here to get a common type and lack of errors in the rest of the code
      // our logic below makes sure that we call those 2 "variants" correctly
      getAction(machine, typeof action === "string" ? action : action.type)
    );
    const actionArgs = {
      context: intermediateSnapshot.context,
      event,
      self: actorScope.self,
      system: actorScope.system
    };
    const actionParams = isInline || typeof action === "string" ? void 0 : "params" in action ? typeof action.params === "function" ? action.params({
      context: intermediateSnapshot.context,
      event
    }) : action.params : void 0;
    if (!resolvedAction || !("resolve" in resolvedAction)) {
      actorScope.actionExecutor({
        type: typeof action === "string" ? action : typeof action === "object" ? action.type : action.name || "(anonymous)",
        info: actionArgs,
        params: actionParams,
        exec: resolvedAction
      });
      continue;
    }
    const builtinAction = resolvedAction;
    const [nextState, params, actions2] = builtinAction.resolve(
      actorScope,
      intermediateSnapshot,
      actionArgs,
      actionParams,
      resolvedAction,
      // this holds all params
      extra
    );
    intermediateSnapshot = nextState;
    if ("retryResolve" in builtinAction) {
      retries?.push([builtinAction, params]);
    }
    if ("execute" in builtinAction) {
      actorScope.actionExecutor({
        type: builtinAction.type,
        info: actionArgs,
        params,
        exec: builtinAction.execute.bind(null, actorScope, params)
      });
    }
    if (actions2) {
      intermediateSnapshot = resolveAndExecuteActionsWithContext(intermediateSnapshot, event, actorScope, actions2, extra, retries);
    }
  }
  return intermediateSnapshot;
}
function resolveActionsAndContext(currentSnapshot, event, actorScope, actions, internalQueue, deferredActorIds) {
  const retries = deferredActorIds ? [] : void 0;
  const nextState = resolveAndExecuteActionsWithContext(currentSnapshot, event, actorScope, actions, {
    internalQueue,
    deferredActorIds
  }, retries);
  retries?.forEach(([builtinAction, params]) => {
    builtinAction.retryResolve(actorScope, nextState, params);
  });
  return nextState;
}
function macrostep(snapshot, event, actorScope, internalQueue) {
  let nextSnapshot = snapshot;
  const microsteps = [];
  function addMicrostep(step, event2, transitions) {
    actorScope.system._sendInspectionEvent({
      type: "@xstate.microstep",
      actorRef: actorScope.self,
      event: event2,
      snapshot: step[0],
      _transitions: transitions
    });
    microsteps.push(step);
  }
  if (event.type === XSTATE_STOP) {
    nextSnapshot = cloneMachineSnapshot(stopChildren(nextSnapshot, event, actorScope), {
      status: "stopped"
    });
    addMicrostep([nextSnapshot, []], event, []);
    return {
      snapshot: nextSnapshot,
      microsteps
    };
  }
  let nextEvent = event;
  if (nextEvent.type !== XSTATE_INIT) {
    const currentEvent = nextEvent;
    const isErr = isErrorActorEvent(currentEvent);
    const transitions = selectTransitions(currentEvent, nextSnapshot);
    if (isErr && !transitions.length) {
      nextSnapshot = cloneMachineSnapshot(stopChildren(nextSnapshot, currentEvent, actorScope), {
        status: "error",
        error: currentEvent.error
      });
      addMicrostep([nextSnapshot, []], currentEvent, []);
      return {
        snapshot: nextSnapshot,
        microsteps
      };
    }
    const step = microstep(
      transitions,
      snapshot,
      actorScope,
      nextEvent,
      false,
      // isInitial
      internalQueue
    );
    nextSnapshot = step[0];
    addMicrostep(step, currentEvent, transitions);
  }
  let shouldSelectEventlessTransitions = true;
  const maxIterations = snapshot.machine.options?.maxIterations ?? Infinity;
  let iterationCount = 0;
  while (nextSnapshot.status === "active") {
    iterationCount++;
    if (iterationCount > maxIterations) {
      throw new Error(`Infinite loop detected: the machine has processed more than ${maxIterations} microsteps without reaching a stable state. This usually happens when there's a cycle of transitions (e.g., eventless transitions or raised events causing state A -> B -> C -> A).`);
    }
    let enabledTransitions = shouldSelectEventlessTransitions ? selectEventlessTransitions(nextSnapshot, nextEvent) : [];
    const previousState = enabledTransitions.length ? nextSnapshot : void 0;
    if (!enabledTransitions.length) {
      if (!internalQueue.length) {
        break;
      }
      nextEvent = internalQueue.shift();
      enabledTransitions = selectTransitions(nextEvent, nextSnapshot);
    }
    const step = microstep(enabledTransitions, nextSnapshot, actorScope, nextEvent, false, internalQueue);
    nextSnapshot = step[0];
    shouldSelectEventlessTransitions = nextSnapshot !== previousState;
    addMicrostep(step, nextEvent, enabledTransitions);
  }
  if (nextSnapshot.status !== "active") {
    stopChildren(nextSnapshot, nextEvent, actorScope);
  }
  return {
    snapshot: nextSnapshot,
    microsteps
  };
}
function stopChildren(nextState, event, actorScope) {
  return resolveActionsAndContext(nextState, event, actorScope, Object.values(nextState.children).map((child) => stopChild(child)), [], void 0);
}
function selectTransitions(event, nextState) {
  return nextState.machine.getTransitionData(nextState, event);
}
function selectEventlessTransitions(nextState, event) {
  const enabledTransitionSet = /* @__PURE__ */ new Set();
  const atomicStates = nextState._nodes.filter(isAtomicStateNode);
  for (const stateNode of atomicStates) {
    loop: for (const s of [stateNode].concat(getProperAncestors(stateNode, void 0))) {
      if (!s.always) {
        continue;
      }
      for (const transition of s.always) {
        if (transition.guard === void 0 || evaluateGuard(transition.guard, nextState.context, event, nextState)) {
          enabledTransitionSet.add(transition);
          break loop;
        }
      }
    }
  }
  return removeConflictingTransitions(Array.from(enabledTransitionSet), new Set(nextState._nodes), nextState.historyValue);
}
function resolveStateValue(rootNode, stateValue) {
  const allStateNodes = getAllStateNodes(getStateNodes(rootNode, stateValue));
  return getStateValue(rootNode, [...allStateNodes]);
}
function isMachineSnapshot(value) {
  return !!value && typeof value === "object" && "machine" in value && "value" in value;
}
var machineSnapshotMatches = function matches(testValue) {
  return matchesState(testValue, this.value);
};
var machineSnapshotHasTag = function hasTag(tag) {
  return this.tags.has(tag);
};
var machineSnapshotCan = function can(event) {
  const transitionData = this.machine.getTransitionData(this, event);
  return !!transitionData?.length && // Check that at least one transition is not forbidden
  transitionData.some((t) => t.target !== void 0 || t.actions.length);
};
var machineSnapshotToJSON = function toJSON() {
  const {
    _nodes: nodes,
    tags,
    machine,
    getMeta: getMeta2,
    toJSON: toJSON2,
    can: can2,
    hasTag: hasTag2,
    matches: matches2,
    ...jsonValues
  } = this;
  return {
    ...jsonValues,
    tags: Array.from(tags)
  };
};
var machineSnapshotGetMeta = function getMeta() {
  return this._nodes.reduce((acc, stateNode) => {
    if (stateNode.meta !== void 0) {
      acc[stateNode.id] = stateNode.meta;
    }
    return acc;
  }, {});
};
function createMachineSnapshot(config, machine) {
  return {
    status: config.status,
    output: config.output,
    error: config.error,
    machine,
    context: config.context,
    _nodes: config._nodes,
    value: getStateValue(machine.root, config._nodes),
    tags: new Set(config._nodes.flatMap((sn) => sn.tags)),
    children: config.children,
    historyValue: config.historyValue || {},
    matches: machineSnapshotMatches,
    hasTag: machineSnapshotHasTag,
    can: machineSnapshotCan,
    getMeta: machineSnapshotGetMeta,
    toJSON: machineSnapshotToJSON
  };
}
function cloneMachineSnapshot(snapshot, config = {}) {
  return createMachineSnapshot({
    ...snapshot,
    ...config
  }, snapshot.machine);
}
function serializeHistoryValue(historyValue) {
  if (typeof historyValue !== "object" || historyValue === null) {
    return {};
  }
  const result = {};
  for (const key in historyValue) {
    const value = historyValue[key];
    if (Array.isArray(value)) {
      result[key] = value.map((item) => ({
        id: item.id
      }));
    }
  }
  return result;
}
function getPersistedSnapshot(snapshot, options) {
  const {
    _nodes: nodes,
    tags,
    machine,
    children,
    context,
    can: can2,
    hasTag: hasTag2,
    matches: matches2,
    getMeta: getMeta2,
    toJSON: toJSON2,
    ...jsonValues
  } = snapshot;
  const childrenJson = {};
  for (const id in children) {
    const child = children[id];
    childrenJson[id] = {
      snapshot: child.getPersistedSnapshot(options),
      src: child.src,
      systemId: child.systemId,
      syncSnapshot: child._syncSnapshot
    };
  }
  const persisted = {
    ...jsonValues,
    context: persistContext(context),
    children: childrenJson,
    historyValue: serializeHistoryValue(jsonValues.historyValue)
  };
  return persisted;
}
function persistContext(contextPart) {
  let copy;
  for (const key in contextPart) {
    const value = contextPart[key];
    if (value && typeof value === "object") {
      if ("sessionId" in value && "send" in value && "ref" in value) {
        copy ??= Array.isArray(contextPart) ? contextPart.slice() : {
          ...contextPart
        };
        copy[key] = {
          xstate$$type: $$ACTOR_TYPE,
          id: value.id
        };
      } else {
        const result = persistContext(value);
        if (result !== value) {
          copy ??= Array.isArray(contextPart) ? contextPart.slice() : {
            ...contextPart
          };
          copy[key] = result;
        }
      }
    }
  }
  return copy ?? contextPart;
}
function resolveRaise(_, snapshot, args, actionParams, {
  event: eventOrExpr,
  id,
  delay
}, {
  internalQueue
}) {
  const delaysMap = snapshot.machine.implementations.delays;
  if (typeof eventOrExpr === "string") {
    throw new Error(
      // oxlint-disable-next-line typescript/restrict-template-expressions
      `Only event objects may be used with raise; use raise({ type: "${eventOrExpr}" }) instead`
    );
  }
  const resolvedEvent = typeof eventOrExpr === "function" ? eventOrExpr(args, actionParams) : eventOrExpr;
  let resolvedDelay;
  if (typeof delay === "string") {
    const configDelay = delaysMap && delaysMap[delay];
    resolvedDelay = typeof configDelay === "function" ? configDelay(args, actionParams) : configDelay;
  } else {
    resolvedDelay = typeof delay === "function" ? delay(args, actionParams) : delay;
  }
  if (typeof resolvedDelay !== "number") {
    internalQueue.push(resolvedEvent);
  }
  return [snapshot, {
    event: resolvedEvent,
    id,
    delay: resolvedDelay
  }, void 0];
}
function executeRaise(actorScope, params) {
  const {
    event,
    delay,
    id
  } = params;
  if (typeof delay === "number") {
    actorScope.defer(() => {
      const self2 = actorScope.self;
      actorScope.system.scheduler.schedule(self2, self2, event, delay, id);
    });
    return;
  }
}
function raise(eventOrExpr, options) {
  function raise2(_args, _params) {
  }
  raise2.type = "xstate.raise";
  raise2.event = eventOrExpr;
  raise2.id = options?.id;
  raise2.delay = options?.delay;
  raise2.resolve = resolveRaise;
  raise2.execute = executeRaise;
  return raise2;
}

// node_modules/xstate/dist/assign-1f0d7720.esm.js
function createSpawner(actorScope, {
  machine,
  context
}, event, spawnedChildren) {
  const spawn = (src, options) => {
    if (typeof src === "string") {
      const logic = resolveReferencedActor(machine, src);
      if (!logic) {
        throw new Error(`Actor logic '${src}' not implemented in machine '${machine.id}'`);
      }
      const actorRef = createActor(logic, {
        id: options?.id,
        parent: actorScope.self,
        syncSnapshot: options?.syncSnapshot,
        input: typeof options?.input === "function" ? options.input({
          context,
          event,
          self: actorScope.self
        }) : options?.input,
        src,
        systemId: options?.systemId
      });
      spawnedChildren[actorRef.id] = actorRef;
      return actorRef;
    } else {
      const actorRef = createActor(src, {
        id: options?.id,
        parent: actorScope.self,
        syncSnapshot: options?.syncSnapshot,
        input: options?.input,
        src,
        systemId: options?.systemId
      });
      return actorRef;
    }
  };
  return (src, options) => {
    const actorRef = spawn(src, options);
    spawnedChildren[actorRef.id] = actorRef;
    actorScope.defer(() => {
      if (actorRef._processingStatus === ProcessingStatus.Stopped) {
        return;
      }
      actorRef.start();
    });
    return actorRef;
  };
}
function resolveAssign(actorScope, snapshot, actionArgs, actionParams, {
  assignment
}) {
  if (!snapshot.context) {
    throw new Error("Cannot assign to undefined `context`. Ensure that `context` is defined in the machine config.");
  }
  const spawnedChildren = {};
  const assignArgs = {
    context: snapshot.context,
    event: actionArgs.event,
    spawn: createSpawner(actorScope, snapshot, actionArgs.event, spawnedChildren),
    self: actorScope.self,
    system: actorScope.system
  };
  let partialUpdate = {};
  if (typeof assignment === "function") {
    partialUpdate = assignment(assignArgs, actionParams);
  } else {
    for (const key of Object.keys(assignment)) {
      const propAssignment = assignment[key];
      partialUpdate[key] = typeof propAssignment === "function" ? propAssignment(assignArgs, actionParams) : propAssignment;
    }
  }
  const updatedContext = Object.assign({}, snapshot.context, partialUpdate);
  return [cloneMachineSnapshot(snapshot, {
    context: updatedContext,
    children: Object.keys(spawnedChildren).length ? {
      ...snapshot.children,
      ...spawnedChildren
    } : snapshot.children
  }), void 0, void 0];
}
function assign(assignment) {
  function assign2(_args, _params) {
  }
  assign2.type = "xstate.assign";
  assign2.assignment = assignment;
  assign2.resolve = resolveAssign;
  return assign2;
}

// node_modules/xstate/dist/StateMachine-ae06a22b.esm.js
var cache = /* @__PURE__ */ new WeakMap();
function memo(object, key, fn) {
  let memoizedData = cache.get(object);
  if (!memoizedData) {
    memoizedData = {
      [key]: fn()
    };
    cache.set(object, memoizedData);
  } else if (!(key in memoizedData)) {
    memoizedData[key] = fn();
  }
  return memoizedData[key];
}
var EMPTY_OBJECT = {};
var toSerializableAction = (action) => {
  if (typeof action === "string") {
    return {
      type: action
    };
  }
  if (typeof action === "function") {
    if ("resolve" in action) {
      return {
        type: action.type
      };
    }
    return {
      type: action.name
    };
  }
  return action;
};
var StateNode = class _StateNode {
  constructor(config, options) {
    this.config = config;
    this.key = void 0;
    this.id = void 0;
    this.type = void 0;
    this.path = void 0;
    this.states = void 0;
    this.history = void 0;
    this.entry = void 0;
    this.exit = void 0;
    this.parent = void 0;
    this.machine = void 0;
    this.meta = void 0;
    this.output = void 0;
    this.order = -1;
    this.description = void 0;
    this.tags = [];
    this.transitions = void 0;
    this.always = void 0;
    this.parent = options._parent;
    this.key = options._key;
    this.machine = options._machine;
    this.path = this.parent ? this.parent.path.concat(this.key) : [];
    this.id = this.config.id || [this.machine.id, ...this.path].join(STATE_DELIMITER);
    this.type = this.config.type || (this.config.states && Object.keys(this.config.states).length ? "compound" : this.config.history ? "history" : "atomic");
    this.description = this.config.description;
    this.order = this.machine.idMap.size;
    this.machine.idMap.set(this.id, this);
    this.states = this.config.states ? mapValues(this.config.states, (stateConfig, key) => {
      const stateNode = new _StateNode(stateConfig, {
        _parent: this,
        _key: key,
        _machine: this.machine
      });
      return stateNode;
    }) : EMPTY_OBJECT;
    if (this.type === "compound" && !this.config.initial) {
      throw new Error(`No initial state specified for compound state node "#${this.id}". Try adding { initial: "${Object.keys(this.states)[0]}" } to the state config.`);
    }
    this.history = this.config.history === true ? "shallow" : this.config.history || false;
    this.entry = toArray(this.config.entry).slice();
    this.exit = toArray(this.config.exit).slice();
    this.meta = this.config.meta;
    this.output = this.type === "final" || !this.parent ? this.config.output : void 0;
    this.tags = toArray(config.tags).slice();
  }
  /** @internal */
  _initialize() {
    this.transitions = formatTransitions(this);
    if (this.config.always) {
      this.always = toTransitionConfigArray(this.config.always).map((t) => formatTransition(this, NULL_EVENT, t));
    }
    Object.keys(this.states).forEach((key) => {
      this.states[key]._initialize();
    });
  }
  /** The well-structured state node definition. */
  get definition() {
    return {
      id: this.id,
      key: this.key,
      version: this.machine.version,
      type: this.type,
      initial: this.initial ? {
        target: this.initial.target,
        source: this,
        actions: this.initial.actions.map(toSerializableAction),
        eventType: null,
        reenter: false,
        meta: this.initial.meta,
        description: this.initial.description,
        toJSON: () => ({
          target: this.initial.target.map((t) => `#${t.id}`),
          source: `#${this.id}`,
          actions: this.initial.actions.map(toSerializableAction),
          eventType: null,
          meta: this.initial.meta,
          description: this.initial.description
        })
      } : void 0,
      history: this.history,
      states: mapValues(this.states, (state) => state.definition),
      on: this.on,
      transitions: [...this.transitions.values()].flat().map((t) => ({
        ...t,
        actions: t.actions.map(toSerializableAction)
      })),
      entry: this.entry.map(toSerializableAction),
      exit: this.exit.map(toSerializableAction),
      meta: this.meta,
      order: this.order || -1,
      output: this.output,
      invoke: this.invoke,
      description: this.description,
      tags: this.tags
    };
  }
  /** @internal */
  toJSON() {
    return this.definition;
  }
  /** The logic invoked as actors by this state node. */
  get invoke() {
    return memo(this, "invoke", () => toArray(this.config.invoke).map((invokeConfig, i) => {
      const {
        src,
        systemId
      } = invokeConfig;
      const resolvedId = invokeConfig.id ?? createInvokeId(this.id, i);
      const sourceName = typeof src === "string" ? src : `xstate.invoke.${createInvokeId(this.id, i)}`;
      return {
        ...invokeConfig,
        src: sourceName,
        id: resolvedId,
        systemId,
        toJSON() {
          const {
            onDone,
            onError,
            ...invokeDefValues
          } = invokeConfig;
          return {
            ...invokeDefValues,
            type: "xstate.invoke",
            src: sourceName,
            id: resolvedId
          };
        }
      };
    }));
  }
  /** The mapping of events to transitions. */
  get on() {
    return memo(this, "on", () => {
      const transitions = this.transitions;
      return [...transitions].flatMap(([descriptor, t]) => t.map((t2) => [descriptor, t2])).reduce((map, [descriptor, transition]) => {
        map[descriptor] = map[descriptor] || [];
        map[descriptor].push(transition);
        return map;
      }, {});
    });
  }
  get after() {
    return memo(this, "delayedTransitions", () => getDelayedTransitions(this));
  }
  get initial() {
    return memo(this, "initial", () => formatInitialTransition(this, this.config.initial));
  }
  /** @internal */
  next(snapshot, event) {
    const eventType = event.type;
    const actions = [];
    let selectedTransition;
    const candidates = memo(this, `candidates-${eventType}`, () => getCandidates(this, eventType));
    for (const candidate of candidates) {
      const {
        guard: guard2
      } = candidate;
      const resolvedContext = snapshot.context;
      let guardPassed = false;
      try {
        guardPassed = !guard2 || evaluateGuard(guard2, resolvedContext, event, snapshot);
      } catch (err) {
        const guardType = typeof guard2 === "string" ? guard2 : typeof guard2 === "object" ? guard2.type : void 0;
        throw new Error(`Unable to evaluate guard ${guardType ? `'${guardType}' ` : ""}in transition for event '${eventType}' in state node '${this.id}':
${err.message}`);
      }
      if (guardPassed) {
        actions.push(...candidate.actions);
        selectedTransition = candidate;
        break;
      }
    }
    return selectedTransition ? [selectedTransition] : void 0;
  }
  /** All the event types accepted by this state node and its descendants. */
  get events() {
    return memo(this, "events", () => {
      const {
        states
      } = this;
      const events = new Set(this.ownEvents);
      if (states) {
        for (const stateId of Object.keys(states)) {
          const state = states[stateId];
          if (state.states) {
            for (const event of state.events) {
              events.add(`${event}`);
            }
          }
        }
      }
      return Array.from(events);
    });
  }
  /**
   * All the events that have transitions directly from this state node.
   *
   * Excludes any inert events.
   */
  get ownEvents() {
    const keys = Object.keys(Object.fromEntries(this.transitions));
    const events = new Set(keys.filter((descriptor) => {
      return this.transitions.get(descriptor).some((transition) => !(!transition.target && !transition.actions.length && !transition.reenter));
    }));
    return Array.from(events);
  }
};
var STATE_IDENTIFIER2 = "#";
var StateMachine = class _StateMachine {
  constructor(config, implementations2) {
    this.config = config;
    this.version = void 0;
    this.schemas = void 0;
    this.implementations = void 0;
    this.options = void 0;
    this.__xstatenode = true;
    this.idMap = /* @__PURE__ */ new Map();
    this.root = void 0;
    this.id = void 0;
    this.states = void 0;
    this.events = void 0;
    this.id = config.id || "(machine)";
    this.implementations = {
      actors: implementations2?.actors ?? {},
      actions: implementations2?.actions ?? {},
      delays: implementations2?.delays ?? {},
      guards: implementations2?.guards ?? {}
    };
    this.version = this.config.version;
    this.schemas = this.config.schemas;
    this.options = {
      maxIterations: Infinity,
      ...this.config.options
    };
    this.transition = this.transition.bind(this);
    this.getInitialSnapshot = this.getInitialSnapshot.bind(this);
    this.getPersistedSnapshot = this.getPersistedSnapshot.bind(this);
    this.restoreSnapshot = this.restoreSnapshot.bind(this);
    this.start = this.start.bind(this);
    this.root = new StateNode(config, {
      _key: this.id,
      _machine: this
    });
    this.root._initialize();
    formatRouteTransitions(this.root);
    this.states = this.root.states;
    this.events = this.root.events;
  }
  /**
   * Clones this state machine with the provided implementations.
   *
   * @param implementations Options (`actions`, `guards`, `actors`, `delays`) to
   *   recursively merge with the existing options.
   * @returns A new `StateMachine` instance with the provided implementations.
   */
  provide(implementations2) {
    const {
      actions,
      guards,
      actors,
      delays
    } = this.implementations;
    return new _StateMachine(this.config, {
      actions: {
        ...actions,
        ...implementations2.actions
      },
      guards: {
        ...guards,
        ...implementations2.guards
      },
      actors: {
        ...actors,
        ...implementations2.actors
      },
      delays: {
        ...delays,
        ...implementations2.delays
      }
    });
  }
  resolveState(config) {
    const resolvedStateValue = resolveStateValue(this.root, config.value);
    const nodeSet = getAllStateNodes(getStateNodes(this.root, resolvedStateValue));
    return createMachineSnapshot({
      _nodes: [...nodeSet],
      context: config.context || {},
      children: {},
      status: isInFinalState(nodeSet, this.root) ? "done" : config.status || "active",
      output: config.output,
      error: config.error,
      historyValue: config.historyValue
    }, this);
  }
  /**
   * Determines the next snapshot given the current `snapshot` and received
   * `event`. Calculates a full macrostep from all microsteps.
   *
   * @param snapshot The current snapshot
   * @param event The received event
   */
  transition(snapshot, event, actorScope) {
    return macrostep(snapshot, event, actorScope, []).snapshot;
  }
  /**
   * Determines the next state given the current `state` and `event`. Calculates
   * a microstep.
   *
   * @param state The current state
   * @param event The received event
   */
  microstep(snapshot, event, actorScope) {
    return macrostep(snapshot, event, actorScope, []).microsteps.map(([s]) => s);
  }
  getTransitionData(snapshot, event) {
    return transitionNode(this.root, snapshot.value, snapshot, event) || [];
  }
  /**
   * The initial state _before_ evaluating any microsteps. This "pre-initial"
   * state is provided to initial actions executed in the initial state.
   *
   * @internal
   */
  _getPreInitialState(actorScope, initEvent, internalQueue) {
    const {
      context
    } = this.config;
    const preInitial = createMachineSnapshot({
      context: typeof context !== "function" && context ? context : {},
      _nodes: [this.root],
      children: {},
      status: "active"
    }, this);
    if (typeof context === "function") {
      const assignment = ({
        spawn,
        event,
        self: self2
      }) => context({
        spawn,
        input: event.input,
        self: self2
      });
      return resolveActionsAndContext(preInitial, initEvent, actorScope, [assign(assignment)], internalQueue, void 0);
    }
    return preInitial;
  }
  /**
   * Returns the initial `State` instance, with reference to `self` as an
   * `ActorRef`.
   */
  getInitialSnapshot(actorScope, input) {
    const initEvent = createInitEvent(input);
    const internalQueue = [];
    let snapshot = createMachineSnapshot({
      context: typeof this.config.context !== "function" && this.config.context ? this.config.context : {},
      _nodes: [this.root],
      children: {},
      status: "active"
    }, this);
    try {
      snapshot = this._getPreInitialState(actorScope, initEvent, internalQueue);
      const [nextState] = initialMicrostep(this.root, snapshot, actorScope, initEvent, internalQueue);
      const {
        snapshot: macroState
      } = macrostep(nextState, initEvent, actorScope, internalQueue);
      return macroState;
    } catch (error2) {
      return cloneMachineSnapshot(snapshot, {
        status: "error",
        error: error2
      });
    }
  }
  start(snapshot) {
    Object.values(snapshot.children).forEach((child) => {
      if (child.getSnapshot().status === "active") {
        child.start();
      }
    });
  }
  getStateNodeById(stateId) {
    const fullPath = toStatePath(stateId);
    const relativePath = fullPath.slice(1);
    const resolvedStateId = isStateId(fullPath[0]) ? fullPath[0].slice(STATE_IDENTIFIER2.length) : fullPath[0];
    const stateNode = this.idMap.get(resolvedStateId);
    if (!stateNode) {
      throw new Error(`Child state node '#${resolvedStateId}' does not exist on machine '${this.id}'`);
    }
    return getStateNodeByPath(stateNode, relativePath);
  }
  get definition() {
    return this.root.definition;
  }
  toJSON() {
    return this.definition;
  }
  getPersistedSnapshot(snapshot, options) {
    return getPersistedSnapshot(snapshot, options);
  }
  restoreSnapshot(snapshot, _actorScope) {
    const children = {};
    const snapshotChildren = snapshot.children;
    Object.keys(snapshotChildren).forEach((actorId) => {
      const actorData = snapshotChildren[actorId];
      const childState = actorData.snapshot;
      const src = actorData.src;
      const logic = typeof src === "string" ? resolveReferencedActor(this, src) : src;
      if (!logic) {
        return;
      }
      const actorRef = createActor(logic, {
        id: actorId,
        parent: _actorScope.self,
        syncSnapshot: actorData.syncSnapshot,
        snapshot: childState,
        src,
        systemId: actorData.systemId
      });
      children[actorId] = actorRef;
    });
    function resolveHistoryReferencedState(root, referenced) {
      if (referenced instanceof StateNode) {
        return referenced;
      }
      try {
        return root.machine.getStateNodeById(referenced.id);
      } catch {
      }
    }
    function reviveHistoryValue(root, historyValue) {
      if (!historyValue || typeof historyValue !== "object") {
        return {};
      }
      const revived = {};
      for (const key in historyValue) {
        const arr = historyValue[key];
        for (const item of arr) {
          const resolved = resolveHistoryReferencedState(root, item);
          if (!resolved) {
            continue;
          }
          revived[key] ??= [];
          revived[key].push(resolved);
        }
      }
      return revived;
    }
    const revivedHistoryValue = reviveHistoryValue(this.root, snapshot.historyValue);
    const restoredSnapshot = createMachineSnapshot({
      ...snapshot,
      children,
      _nodes: Array.from(getAllStateNodes(getStateNodes(this.root, snapshot.value))),
      historyValue: revivedHistoryValue
    }, this);
    const seen = /* @__PURE__ */ new Set();
    function reviveContext(contextPart, children2) {
      if (seen.has(contextPart)) {
        return;
      }
      seen.add(contextPart);
      for (const key in contextPart) {
        const value = contextPart[key];
        if (value && typeof value === "object") {
          if ("xstate$$type" in value && value.xstate$$type === $$ACTOR_TYPE) {
            contextPart[key] = children2[value.id];
            continue;
          }
          reviveContext(value, children2);
        }
      }
    }
    reviveContext(restoredSnapshot.context, children);
    return restoredSnapshot;
  }
};

// node_modules/xstate/dist/log-6a5e50a8.esm.js
function resolveEmit(_, snapshot, args, actionParams, {
  event: eventOrExpr
}) {
  const resolvedEvent = typeof eventOrExpr === "function" ? eventOrExpr(args, actionParams) : eventOrExpr;
  return [snapshot, {
    event: resolvedEvent
  }, void 0];
}
function executeEmit(actorScope, {
  event
}) {
  actorScope.defer(() => actorScope.emit(event));
}
function emit(eventOrExpr) {
  function emit2(_args, _params) {
  }
  emit2.type = "xstate.emit";
  emit2.event = eventOrExpr;
  emit2.resolve = resolveEmit;
  emit2.execute = executeEmit;
  return emit2;
}
var SpecialTargets = /* @__PURE__ */ (function(SpecialTargets2) {
  SpecialTargets2["Parent"] = "#_parent";
  SpecialTargets2["Internal"] = "#_internal";
  return SpecialTargets2;
})({});
function resolveSendTo(actorScope, snapshot, args, actionParams, {
  to,
  event: eventOrExpr,
  id,
  delay
}, extra) {
  const delaysMap = snapshot.machine.implementations.delays;
  if (typeof eventOrExpr === "string") {
    throw new Error(
      // oxlint-disable-next-line typescript/restrict-template-expressions
      `Only event objects may be used with sendTo; use sendTo({ type: "${eventOrExpr}" }) instead`
    );
  }
  const resolvedEvent = typeof eventOrExpr === "function" ? eventOrExpr(args, actionParams) : eventOrExpr;
  let resolvedDelay;
  if (typeof delay === "string") {
    const configDelay = delaysMap && delaysMap[delay];
    resolvedDelay = typeof configDelay === "function" ? configDelay(args, actionParams) : configDelay;
  } else {
    resolvedDelay = typeof delay === "function" ? delay(args, actionParams) : delay;
  }
  const resolvedTarget = typeof to === "function" ? to(args, actionParams) : to;
  let targetActorRef;
  if (typeof resolvedTarget === "string") {
    if (resolvedTarget === SpecialTargets.Parent) {
      targetActorRef = actorScope.self._parent;
    } else if (resolvedTarget === SpecialTargets.Internal) {
      targetActorRef = actorScope.self;
    } else if (resolvedTarget.startsWith("#_")) {
      targetActorRef = snapshot.children[resolvedTarget.slice(2)];
    } else {
      targetActorRef = extra.deferredActorIds?.includes(resolvedTarget) ? resolvedTarget : snapshot.children[resolvedTarget];
    }
    if (!targetActorRef) {
      throw new Error(`Unable to send event to actor '${resolvedTarget}' from machine '${snapshot.machine.id}'.`);
    }
  } else {
    targetActorRef = resolvedTarget || actorScope.self;
  }
  return [snapshot, {
    to: targetActorRef,
    targetId: typeof resolvedTarget === "string" ? resolvedTarget : void 0,
    event: resolvedEvent,
    id,
    delay: resolvedDelay
  }, void 0];
}
function retryResolveSendTo(_, snapshot, params) {
  if (typeof params.to === "string") {
    params.to = snapshot.children[params.to];
  }
}
function executeSendTo(actorScope, params) {
  actorScope.defer(() => {
    const {
      to,
      event,
      delay,
      id
    } = params;
    if (typeof delay === "number") {
      actorScope.system.scheduler.schedule(actorScope.self, to, event, delay, id);
      return;
    }
    actorScope.system._relay(
      actorScope.self,
      // at this point, in a deferred task, it should already be mutated by retryResolveSendTo
      // if it initially started as a string
      to,
      event.type === XSTATE_ERROR ? createErrorActorEvent(actorScope.self.id, event.data) : event
    );
  });
}
function sendTo(to, eventOrExpr, options) {
  function sendTo2(_args, _params) {
  }
  sendTo2.type = "xstate.sendTo";
  sendTo2.to = to;
  sendTo2.event = eventOrExpr;
  sendTo2.id = options?.id;
  sendTo2.delay = options?.delay;
  sendTo2.resolve = resolveSendTo;
  sendTo2.retryResolve = retryResolveSendTo;
  sendTo2.execute = executeSendTo;
  return sendTo2;
}
function sendParent(event, options) {
  return sendTo(SpecialTargets.Parent, event, options);
}
function resolveEnqueueActions(actorScope, snapshot, args, actionParams, {
  collect
}) {
  const actions = [];
  const enqueue = function enqueue2(action) {
    actions.push(action);
  };
  enqueue.assign = (...args2) => {
    actions.push(assign(...args2));
  };
  enqueue.cancel = (...args2) => {
    actions.push(cancel(...args2));
  };
  enqueue.raise = (...args2) => {
    actions.push(raise(...args2));
  };
  enqueue.sendTo = (...args2) => {
    actions.push(sendTo(...args2));
  };
  enqueue.sendParent = (...args2) => {
    actions.push(sendParent(...args2));
  };
  enqueue.spawnChild = (...args2) => {
    actions.push(spawnChild(...args2));
  };
  enqueue.stopChild = (...args2) => {
    actions.push(stopChild(...args2));
  };
  enqueue.emit = (...args2) => {
    actions.push(emit(...args2));
  };
  collect({
    context: args.context,
    event: args.event,
    enqueue,
    check: (guard2) => evaluateGuard(guard2, snapshot.context, args.event, snapshot),
    self: actorScope.self,
    system: actorScope.system
  }, actionParams);
  return [snapshot, void 0, actions];
}
function enqueueActions(collect) {
  function enqueueActions2(_args, _params) {
  }
  enqueueActions2.type = "xstate.enqueueActions";
  enqueueActions2.collect = collect;
  enqueueActions2.resolve = resolveEnqueueActions;
  return enqueueActions2;
}
function resolveLog(_, snapshot, actionArgs, actionParams, {
  value,
  label
}) {
  return [snapshot, {
    value: typeof value === "function" ? value(actionArgs, actionParams) : value,
    label
  }, void 0];
}
function executeLog({
  logger
}, {
  value,
  label
}) {
  if (label) {
    logger(label, value);
  } else {
    logger(value);
  }
}
function log(value = ({
  context,
  event
}) => ({
  context,
  event
}), label) {
  function log2(_args, _params) {
  }
  log2.type = "xstate.log";
  log2.value = value;
  log2.label = label;
  log2.resolve = resolveLog;
  log2.execute = executeLog;
  return log2;
}

// node_modules/xstate/dist/xstate.esm.js
function createMachine(config, implementations2) {
  return new StateMachine(config, implementations2);
}
function setup({
  schemas,
  actors,
  actions,
  guards,
  delays
}) {
  return {
    assign,
    sendTo,
    raise,
    log,
    cancel,
    stopChild,
    enqueueActions,
    emit,
    spawnChild,
    createStateConfig: (config) => config,
    createAction: (fn) => fn,
    createMachine: (config) => createMachine({
      ...config,
      schemas
    }, {
      actors,
      actions,
      guards,
      delays
    }),
    extend: (extended) => setup({
      schemas,
      actors,
      actions: {
        ...actions,
        ...extended.actions
      },
      guards: {
        ...guards,
        ...extended.guards
      },
      delays: {
        ...delays,
        ...extended.delays
      }
    })
  };
}

// runtime/kernel/machine-json.ts
function unimplemented(config, known) {
  const missing = /* @__PURE__ */ new Set();
  const named = (kind, used) => {
    const name = typeof used === "string" ? used : used.type;
    if (!known[kind].has(name)) missing.add(`${kind.slice(0, -1)} ${name}`);
  };
  const transitions = (list) => {
    for (const { guard: guard2, actions } of list ?? []) {
      if (guard2 !== void 0) named("guards", guard2);
      for (const action of actions ?? []) named("actions", action);
    }
  };
  const state = (json) => {
    for (const feature of ["after", "invoke"]) if (feature in json) missing.add(feature);
    for (const action of [...json.entry ?? [], ...json.exit ?? []]) named("actions", action);
    for (const list of Object.values(json.on ?? {})) transitions(list);
    transitions(json.always);
    transitions(json.onDone);
    for (const child of Object.values(json.states ?? {})) state(child);
  };
  state(config);
  return [...missing].sort();
}

// runtime/kernel/definition.ts
var guard = (type) => (given, params) => guardHolds({ type, params }, given.context, given.event);
var change = (type) => assign(
  (given, params) => nextContext({ type, params }, given.context, given.event)
);
var effect = () => {
};
var implementations = {
  guards: { exit: guard("exit"), concerned: guard("concerned"), kept: guard("kept"), join: guard("join") },
  actions: {
    take: change("take"),
    enter: change("enter"),
    resume: change("resume"),
    outcome: change("outcome"),
    decide: change("decide"),
    clock: effect,
    slip: effect
  }
};
var DefinitionError = class extends Error {
  name = "DefinitionError";
};
function loadDefinition(model, machineJson) {
  const config = typeof machineJson === "string" ? JSON.parse(machineJson) : machineJson;
  const missing = unimplemented(config, {
    guards: new Set(Object.keys(implementations.guards)),
    actions: new Set(Object.keys(implementations.actions))
  });
  if (missing.length > 0)
    throw new DefinitionError(`machine ${config.id} names what nobody implements: ${missing.join(", ")}`);
  const machine = setup(implementations).createMachine(
    config
  );
  const states = new Map(model.flow.states.map((state) => [state.id, state]));
  for (const id of states.keys())
    if (!Object.hasOwn(config.states, id))
      throw new DefinitionError(`machine ${config.id} lacks the state ${id}`);
  return { model, config, machine, scope: inertScope(machine), states };
}
function inertScope(machine) {
  const self2 = createActor(machine);
  return {
    self: self2,
    system: self2.system,
    id: "",
    sessionId: "",
    logger: () => {
    },
    defer: () => {
    },
    emit: () => {
    },
    stopChild: () => {
    },
    actionExecutor: () => {
    }
  };
}

// runtime/kernel/machine-step.ts
function initialState(definition) {
  const snapshot = definition.machine.getInitialSnapshot(definition.scope, void 0);
  return { value: snapshot.value, context: snapshot.context };
}
function machineStep(definition, state, event) {
  const { machine, scope } = definition;
  const effects = [];
  const snapshot = machine.resolveState({ value: state.value, context: state.context });
  const next = machine.transition(snapshot, event, {
    ...scope,
    actionExecutor: (action) => {
      if (action.type === "clock" || action.type === "slip")
        effects.push({ type: action.type, params: action.params });
    }
  });
  return {
    taken: next !== snapshot,
    value: next.value,
    context: next.context,
    done: next.status === "done",
    effects
  };
}
function topState(value) {
  return typeof value === "string" ? value : Object.keys(value)[0] ?? "";
}
function branchStates(value) {
  if (typeof value === "string") return {};
  const regions = Object.values(value)[0];
  return typeof regions === "object" ? regions : {};
}

// runtime/kernel/labels.ts
function actorLabel(definition, actor) {
  switch (actor.is) {
    case "applicant":
      return { vi: "ng\u01B0\u1EDDi n\u1ED9p", en: "the applicant" };
    case "system":
      return { vi: "h\u1EC7 th\u1ED1ng", en: "the system" };
    case "role":
      return definition.model.roles.find(({ id }) => id === actor.role)?.label ?? { vi: actor.role };
  }
}
function actionLabel({ states }, action) {
  for (const state of states.values()) {
    const outcomes = state.kind === "parallel" ? state.branches.flatMap((branch) => branch.outcomes) : [];
    const found = [...state.exits, ...outcomes].find((way) => way.action === action);
    if (found) return found.label;
  }
  return { vi: action };
}
var stateLabel = ({ states }, id) => states.get(id)?.label ?? { vi: "Ch\u01B0a n\u1ED9p", en: "Not filed" };

// runtime/kernel/duty-options.ts
var DUTY_LABELS = {
  hen_lai: { vi: "H\u1EB9n l\u1EA1i", en: "Re-appoint" },
  gia_han: { vi: "Gia h\u1EA1n", en: "Extend" }
};
var isDuty = (type) => type === "hen_lai" || type === "gia_han";
function openDuties({ model }, record) {
  if (record.status !== "open") return [];
  const used = (action) => record.history.filter(({ duty }) => duty?.action === action).length;
  const atMost = {
    hen_lai: model.flow.duties.reappointAtMost ?? 0,
    gia_han: model.term.extensions.length > 0 ? 1 : 0
  };
  return ["hen_lai", "gia_han"].filter((action) => used(action) < atMost[action]).map((action) => ({ action, label: DUTY_LABELS[action] }));
}

// runtime/kernel/option.ts
var UNFILED = "chua-nop";
var BRANCH_WAITING = "dang-cho";
var applicant = { is: "applicant" };
function ownerOf(meaning) {
  if (meaning === "file" || meaning === "withdraw" || meaning === "supplemented") return applicant;
  return meaning === "expired" ? { is: "system" } : void 0;
}
var holders = (state) => "actor" in state ? [state.actor] : [];
var guardAt = (definition, path, type, index) => {
  let json = definition.config.states[path[0] ?? ""];
  for (const id of path.slice(1)) json = json?.states?.[id];
  return json?.on?.[type]?.[index]?.guard;
};
function optionsOf(definition, state) {
  const id = topState(state.value);
  if (id === UNFILED) {
    const label = { vi: "N\u1ED9p h\u1ED3 s\u01A1", en: "File the dossier" };
    return [{ type: "nop", action: "nop", label, meaning: "file", way: 0, who: [applicant] }];
  }
  const flowState = definition.states.get(id);
  if (flowState === void 0 || flowState.kind === "end" && flowState.final) return [];
  const options = [];
  const seen = /* @__PURE__ */ new Map();
  const add = (path, type, exit, held, branch) => {
    const index = seen.get(type) ?? 0;
    seen.set(type, index + 1);
    const guard2 = guardAt(definition, path, type, index);
    const owner = ownerOf(exit.meaning);
    options.push({
      type,
      action: exit.action,
      label: exit.label,
      meaning: exit.meaning,
      way: index,
      who: owner === void 0 ? held : [owner],
      ...branch !== void 0 && { branch },
      ...guard2 !== void 0 && { guard: guard2 },
      ...exit.reason !== void 0 && { reason: exit.reason }
    });
  };
  if (flowState.kind === "parallel") {
    const standing = branchStates(state.value);
    for (const branch of flowState.branches) {
      if (standing[branch.id] !== BRANCH_WAITING) continue;
      for (const outcome of branch.outcomes)
        add(
          [id, branch.id, BRANCH_WAITING],
          `${branch.id}.${outcome.action}`,
          outcome,
          [branch.actor],
          branch.id
        );
    }
  }
  for (const exit of flowState.exits) add([id], exit.action, exit, holders(flowState));
  return options;
}

// runtime/kernel/allowed.ts
function allowedActions(definition, state) {
  const allowed = /* @__PURE__ */ new Map();
  for (const option of optionsOf(definition, state)) {
    if (option.meaning === "expired") continue;
    const verdict = option.guard === void 0 ? "holds" : guardVerdict(option.guard, state.context, { type: option.type });
    if (verdict !== "holds" && verdict !== "unknown") continue;
    const known = allowed.get(option.type);
    if (known?.certain) continue;
    allowed.set(option.type, {
      action: option.action,
      ...option.branch !== void 0 && { branch: option.branch },
      label: option.label,
      meaning: option.meaning,
      who: option.who.map((actor) => ({ actor, label: actorLabel(definition, actor) })),
      reasonRequired: option.reason?.required === true && option.reason.text === void 0,
      certain: verdict === "holds"
    });
  }
  const duties = "history" in state ? openDuties(definition, state) : [];
  return [
    ...allowed.values(),
    ...duties.map(({ action, label }) => ({
      action,
      label,
      meaning: action === "hen_lai" ? "reappoint" : "extend",
      who: [],
      reasonRequired: action === "hen_lai",
      certain: true
    }))
  ];
}

// runtime/kernel/command-check.ts
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var MOMENT = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]$/;
var hasText = (record, key) => record[key] === void 0 || typeof record[key] === "string";
function isMoment(text) {
  if (typeof text !== "string" || !MOMENT.test(text)) return false;
  const [year, month, day] = text.slice(0, 10).split("-").map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? leap ? 29 : 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}
function malformation(command) {
  const given = command;
  if (!isRecord(given)) return "command";
  if (!isMoment(given["at"])) return "at";
  if (!hasText(given, "key")) return "key";
  const { event, actor } = given;
  if (!isRecord(actor) || !["applicant", "role", "system"].includes(String(actor["is"]))) return "actor";
  if (actor["is"] === "role" && typeof actor["role"] !== "string") return "actor.role";
  if (!isRecord(event)) return "event";
  if (typeof event["type"] !== "string" || event["type"] === "") return "event.type";
  for (const key of ["branch", "reason", "until"]) if (!hasText(event, key)) return `event.${key}`;
  for (const key of ["facts", "fields", "papers"])
    if (event[key] !== void 0 && !isRecord(event[key])) return `event.${key}`;
  if (!Object.values(event["facts"] ?? {}).every((value) => value === void 0 || typeof value === "string"))
    return "event.facts";
  if (!Object.values(event["papers"] ?? {}).every((value) => typeof value === "boolean"))
    return "event.papers";
  const { extension } = event;
  if (extension !== void 0 && !(isRecord(extension) && typeof extension["amount"] === "number"))
    return "event.extension";
  const changed = event["changed"];
  if (changed !== void 0 && !(Array.isArray(changed) && changed.every((path) => typeof path === "string")))
    return "event.changed";
  return isJson(event["fields"] ?? {}, 64) ? void 0 : "event.fields";
}
function isJson(value, depth) {
  if (value === null || typeof value === "boolean" || typeof value === "string") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth === 0) return false;
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
    return false;
  return Object.values(value).every((part) => isJson(part, depth - 1));
}
function covers(period, date) {
  return (period?.from === void 0 || date >= period.from) && (period?.to === void 0 || date <= period.to);
}
function unknownFact(model, event, date) {
  const { case: caseId, channel, applicant: applicant2 } = event.facts ?? {};
  if (caseId !== void 0 && !model.cases.some(({ id }) => id === caseId))
    return { vi: `tr\u01B0\u1EDDng h\u1EE3p \xAB${caseId}\xBB`, en: `case "${caseId}"` };
  if (channel !== void 0 && !offerOn(model, date).channels.some((offered) => offered.channel === channel))
    return { vi: `k\xEAnh \xAB${channel}\xBB`, en: `channel "${channel}"` };
  if (applicant2 !== void 0 && model.applicants.length > 0 && !model.applicants.some(({ id }) => id === applicant2))
    return { vi: `\u0111\u1ED1i t\u01B0\u1EE3ng \xAB${applicant2}\xBB`, en: `kind of applicant "${applicant2}"` };
  return void 0;
}

// runtime/play/play-file.ts
var isRecord2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var error = (at, vi, en) => ({ at, message: { vi, en } });
var isTime = (value) => typeof value === "string" && isMoment(value.length === 10 ? `${value}T00:00` : value);
function readPlayFile(json) {
  if (!isRecord2(json) || !Array.isArray(json["events"]))
    return { errors: [error("", "T\u1EC7p ph\u1EA3i c\xF3 danh s\xE1ch \xABevents\xBB.", 'The file needs a list "events".')] };
  const errors = [];
  json["events"].forEach((event, index) => {
    const at = `events[${index}]`;
    if (!isRecord2(event)) return errors.push(error(at, "Ph\u1EA3i l\xE0 m\u1ED9t \u0111\u1ED1i t\u01B0\u1EE3ng.", "Must be an object."));
    if (!isTime(event["at"]))
      errors.push(
        error(`${at}.at`, "Ph\u1EA3i l\xE0 ng\xE0y gi\u1EDD yyyy-mm-ddThh:mm.", "Must be a date and time yyyy-mm-ddThh:mm.")
      );
    if (typeof event["action"] !== "string")
      errors.push(error(`${at}.action`, "Thi\u1EBFu thao t\xE1c.", "The action is missing."));
    for (const key of ["branch", "who", "name", "reason"])
      if (event[key] !== void 0 && typeof event[key] !== "string")
        errors.push(error(`${at}.${key}`, "Ph\u1EA3i l\xE0 m\u1ED9t chu\u1ED7i.", "Must be a text."));
    return void 0;
  });
  if (json["until"] !== void 0 && !isTime(json["until"]))
    errors.push(
      error("until", "Ph\u1EA3i l\xE0 ng\xE0y gi\u1EDD yyyy-mm-ddThh:mm.", "Must be a date and time yyyy-mm-ddThh:mm.")
    );
  return errors.length > 0 ? { errors } : { file: json };
}
function momentOfPlay(calendar, at, last) {
  if (at.length > 10) return at;
  const opening = formatMinute(officeMinutesOf(calendar).openingOf(dayOf(at)));
  return last !== void 0 && last.slice(0, 10) === at && last > opening ? last : opening;
}
var actingOf = (who, name) => ({
  ...name !== void 0 && { name },
  ...who === "applicant" || who === "system" ? { is: who } : { is: "role", role: who }
});

// runtime/kernel/charges-of.ts
function chargesOf(model, context, today) {
  const date = context.facts.filingDate ?? today.slice(0, 10);
  const facts = factsOf(context);
  const charges = offerOn(model, date).charges.map((charge) => ({
    charge,
    assessment: assess(charge, facts, { date })
  }));
  let dong = 0n;
  for (const { assessment } of charges)
    dong = dong === void 0 || assessment.dong === void 0 ? void 0 : dong + assessment.dong;
  return { ...dong !== void 0 && { dong }, charges };
}

// runtime/kernel/term-history.ts
function termHistory({ model, states }, { history }, term) {
  const foreign = term !== model.term;
  let anchor;
  let ended;
  let extension;
  let reappointed;
  const stops = [];
  const amendLast = (state, wanted, change2) => {
    const index = stops.findLastIndex((stop3) => stop3.state === state && wanted(stop3));
    const stop2 = stops[index];
    if (stop2) stops[index] = { ...stop2, ...change2 };
  };
  for (const entry of history) {
    const { at, clock, duty, meaning } = entry;
    if (duty?.extension) extension = { duration: duty.extension, at };
    reappointed = duty?.until ?? reappointed;
    if (foreign && startsTerm(term, entry)) anchor ??= at;
    for (const operation of clock) {
      switch (operation.op) {
        case "start":
          if (!foreign) anchor ??= at;
          break;
        case "stop": {
          const label = states.get(operation.state)?.label;
          stops.push({
            from: at,
            because: operation.why === "not-counted" ? "not-counted" : "supplement",
            state: operation.state,
            ...label !== void 0 && { label },
            effect: "pause"
          });
          break;
        }
        case "resume":
          amendLast(operation.state, ({ to }) => to === void 0, {
            to: at,
            // Only a supplement that completes the dossier begins a new term; a withdrawal, say, does not.
            ...term.onSupplement === "restart" && meaning === "supplemented" && { effect: "restart" }
          });
          break;
        case "restart":
          break;
        case "end":
          ended ??= at;
          break;
      }
    }
  }
  return {
    ...anchor !== void 0 && { anchor },
    // What stood still before the clock began took nothing from it.
    stops: stops.filter(({ to }) => anchor !== void 0 && (to === void 0 || to > anchor)),
    ...ended !== void 0 && { ended },
    ...extension && { extension },
    ...reappointed !== void 0 && { reappointed }
  };
}
function startsTerm({ anchor }, { meaning, to, entered }) {
  switch (anchor.from) {
    case "filed":
      return meaning === "file";
    case "accepted":
      return meaning === "accept";
    case "complete":
      return meaning === "accept" || meaning === "complete";
    case "state":
      return entered && to === anchor.state;
  }
}

// runtime/kernel/clock-of.ts
function clockOf(definition, record, at) {
  const { model } = definition;
  const date = record.context.facts.filingDate ?? at.slice(0, 10);
  const offer = offerOn(model, date);
  const chosen = selectTerm(offer.term, factsOf(record.context), { date });
  const { anchor, stops, ended, extension, reappointed } = termHistory(definition, record, offer.term);
  const end = ended === void 0 ? {} : { ended };
  if (chosen.is === "not-prescribed") return { state: "not-prescribed", late: false, ...end };
  if (chosen.is === "problem") return { state: "unknown", late: false, problem: chosen.problem, ...end };
  const from = { row: chosen.row, ...offer.campaigns.length > 0 && { campaigns: offer.campaigns }, ...end };
  if (anchor === void 0) return { state: "not-started", late: false, ...from };
  const term = {
    calendar: model.calendar,
    duration: chosen.duration,
    anchor,
    stops,
    rule: offer.term.onSupplement,
    basis: chosen.basis,
    ...extension && { extension },
    ...chosen.cutoff && { cutoff: chosen.cutoff },
    ...chosen.assumption !== void 0 && { assumption: chosen.assumption }
  };
  const promised = dueOf(term);
  const before = model.flow.duties.apologyBefore;
  const apology = promised.due === null || before === void 0 ? void 0 : apologyBy(model.calendar, chosen.duration, promised.due, before);
  return {
    state: ended !== void 0 ? "ended" : promised.due === null ? "stopped" : "running",
    term,
    ...from,
    promised,
    ...apology !== void 0 && { apologyBy: apology },
    ...reappointed !== void 0 && { reappointed },
    late: isOverdue(term, ended ?? at)
  };
}

// runtime/kernel/authority.ts
function mayAct(definition, option, { actor, at }) {
  const { who } = option;
  switch (actor.is) {
    case "system":
      return who.length === 0 || who.some(({ is }) => is === "system");
    case "applicant":
      return who.some(({ is }) => is === "applicant");
    case "role": {
      if (option.meaning === "expired") return false;
      if (who.length === 0 || who.some(({ is }) => is === "applicant"))
        return isKnown(definition, actor.role);
      return who.some(
        (held) => held.is === "role" && (held.role === actor.role || actsFor(definition, actor.role, held.role, at))
      );
    }
  }
}
var isKnown = ({ model }, role) => model.roles.some(({ id }) => id === role);
function actsFor({ model }, delegate, role, at) {
  const date = at.slice(0, 10);
  return model.delegations.some(
    ({ from, to, inForce }) => from === role && to === delegate && covers(inForce, date)
  );
}

// runtime/kernel/moment-text.ts
function momentText(moment) {
  const [year, month, day] = moment.slice(0, 10).split("-");
  const time = moment.length > 10 && !moment.endsWith("T23:59") ? ` ${moment.slice(11)}` : "";
  return `${day}/${month}/${year}${time}`;
}

// runtime/kernel/refusal.ts
var sentences = {
  MALFORMED: ({ what }) => ({
    vi: `L\u1EC7nh g\u1EEDi \u0111\u1EBFn kh\xF4ng \u0111\xFAng d\u1EA1ng: ${what}.`,
    en: `The command is malformed: ${what}.`
  }),
  NOT_FILED: ({ action }) => ({
    vi: `H\u1ED3 s\u01A1 ch\u01B0a \u0111\u01B0\u1EE3c n\u1ED9p n\xEAn ch\u01B0a th\u1EC3 \xAB${action}\xBB.`,
    en: `The dossier is not filed yet, so "${action}" is not possible.`
  }),
  CLOSED: ({ state }) => ({
    vi: `H\u1ED3 s\u01A1 \u0111\xE3 k\u1EBFt th\xFAc \u1EDF \xAB${state}\xBB, kh\xF4ng nh\u1EADn th\xEAm thao t\xE1c n\xE0o.`,
    en: `The dossier ended in "${state}" and takes no further action.`
  }),
  NOT_ALLOWED: ({ action, state }) => ({
    vi: `H\u1ED3 s\u01A1 \u0111ang \u1EDF \xAB${state}\xBB, \u1EDF \u0111\xF3 kh\xF4ng c\xF3 thao t\xE1c \xAB${action}\xBB.`,
    en: `The dossier is in "${state}", where there is no action "${action}".`
  }),
  WRONG_ACTOR: ({ action, what }) => ({
    vi: `Thao t\xE1c \xAB${action}\xBB thu\u1ED9c v\u1EC1 ${what}.`,
    en: `The action "${action}" belongs to ${what}.`
  }),
  WRONG_TIME: ({ when }) => ({
    vi: `Th\u1EDDi \u0111i\u1EC3m c\u1EE7a thao t\xE1c s\u1EDBm h\u01A1n l\u1EA7n ghi tr\u01B0\u1EDBc (${when}).`,
    en: `The action is dated before the last entry (${when}).`
  }),
  NOT_IN_FORCE: ({ when }) => ({
    vi: `Phi\xEAn b\u1EA3n th\u1EE7 t\u1EE5c n\xE0y kh\xF4ng c\xF3 hi\u1EC7u l\u1EF1c v\xE0o ng\xE0y n\u1ED9p ${when}.`,
    en: `This version of the procedure is not in force on the filing date ${when}.`
  }),
  BAD_VALUE: ({ what }) => ({ vi: `Th\u1EE7 t\u1EE5c kh\xF4ng c\xF3 ${what}.`, en: `The procedure has no ${what}.` }),
  NOT_DUE: ({ when }) => ({
    vi: when === "" ? "B\u01B0\u1EDBc n\xE0y kh\xF4ng c\xF3 th\u1EDDi h\u1EA1n \u0111\u1EC3 h\u1EBFt." : `Ch\u01B0a h\u1EBFt h\u1EA1n: h\u1EA1n \u0111\u1EBFn ${when}.`,
    en: when === "" ? "This state has no limit that could pass." : `The limit has not passed: it runs until ${when}.`
  }),
  TOO_LATE: ({ action, when }) => ({
    vi: `\xAB${action}\xBB ph\u1EA3i l\xE0m tr\u01B0\u1EDBc khi h\u1EBFt ng\xE0y h\u1EB9n tr\u1EA3 ${when}.`,
    en: `"${action}" has to be done before the promised date ${when} has passed.`
  }),
  REASON_REQUIRED: ({ action }) => ({
    vi: `Thao t\xE1c \xAB${action}\xBB ph\u1EA3i n\xEAu l\xFD do.`,
    en: `The action "${action}" needs a reason.`
  }),
  GUARD: ({ action }) => ({
    vi: `H\u1ED3 s\u01A1 kh\xF4ng \u0111\u1EE7 \u0111i\u1EC1u ki\u1EC7n \u0111\u1EC3 \xAB${action}\xBB.`,
    en: `The dossier does not meet the condition for "${action}".`
  }),
  GUARD_UNKNOWN: ({ action, what }) => ({
    vi: `Ch\u01B0a r\xF5 h\u1ED3 s\u01A1 c\xF3 \u0111\u1EE7 \u0111i\u1EC1u ki\u1EC7n \u0111\u1EC3 \xAB${action}\xBB: c\xF2n thi\u1EBFu ${what}.`,
    en: `It is not known whether "${action}" is possible: ${what} has no value.`
  }),
  USED_UP: ({ action, what }) => ({
    vi: `Thao t\xE1c \xAB${action}\xBB ch\u1EC9 \u0111\u01B0\u1EE3c l\xE0m ${what} l\u1EA7n, \u0111\xE3 h\u1EBFt l\u01B0\u1EE3t.`,
    en: `The action "${action}" is allowed ${what} time(s) only and was used up.`
  }),
  NO_JOIN: ({ action }) => ({
    vi: `Sau \xAB${action}\xBB kh\xF4ng c\xF2n b\u01B0\u1EDBc n\xE0o ti\u1EBFp theo cho k\u1EBFt qu\u1EA3 c\u1EE7a c\xE1c nh\xE1nh.`,
    en: `After "${action}" no way on fits the outcomes of the branches.`
  }),
  GUARD_ERROR: ({ what }) => ({
    vi: `\u0110i\u1EC1u ki\u1EC7n c\u1EE7a th\u1EE7 t\u1EE5c b\u1ECB l\u1ED7i khi t\xEDnh: ${what}. H\u1ED3 s\u01A1 kh\xF4ng thay \u0111\u1ED5i.`,
    en: `A condition of the procedure failed: ${what}. The dossier is unchanged.`
  })
};
function refuse(definition, state, code, detail = {}) {
  const reason = {
    vi: sentences[code](detailIn("vi", detail)).vi,
    en: sentences[code](detailIn("en", detail)).en ?? ""
  };
  return { ok: false, refusal: { code, reason, allowed: safely(() => allowedActions(definition, state)) } };
}
function detailIn(language, detail) {
  const word = (text = "") => typeof text === "string" ? text : language === "en" ? text.en ?? text.vi : text.vi;
  return {
    action: word(detail.action),
    state: word(detail.state),
    what: word(detail.what),
    when: detail.when === void 0 || detail.when === "" ? "" : momentText(detail.when)
  };
}
function safely(list) {
  try {
    return list();
  } catch {
    return [];
  }
}

// runtime/kernel/duty.ts
function decideDuty(definition, record, command, action) {
  const { at, event, actor } = command;
  const label = DUTY_LABELS[action];
  const no = (code, detail = {}) => refuse(definition, record, code, {
    action: label,
    state: stateLabel(definition, topState(record.value)),
    ...detail
  });
  if (actor.is === "applicant")
    return no("WRONG_ACTOR", { what: { vi: "c\u01A1 quan gi\u1EA3i quy\u1EBFt", en: "the office" } });
  if (!openDuties(definition, record).some((duty) => duty.action === action))
    return no("USED_UP", { what: "1" });
  const clock = clockOf(definition, record, at);
  if (clock.state !== "running" || clock.promised?.due == null) return no("NOT_ALLOWED");
  if (clock.late) return no("TOO_LATE", { when: clock.promised.due });
  const { until, extension } = event;
  if (action === "hen_lai" && !isLater(until, clock.promised.due))
    return no("BAD_VALUE", {
      what: {
        vi: `ng\xE0y h\u1EB9n l\u1EA1i sau ng\xE0y ${momentText(clock.promised.due)}`,
        en: `new date after ${momentText(clock.promised.due)}`
      }
    });
  if (action === "hen_lai" && !event.reason?.trim()) return no("REASON_REQUIRED");
  if (action === "gia_han" && !isAllowedExtension(definition, record, extension))
    return no("BAD_VALUE", { what: { vi: "m\u1EE9c gia h\u1EA1n n\xE0y", en: "such extension" } });
  const id = topState(record.value);
  const entry = {
    seq: record.seq + 1,
    ...command.key !== void 0 && { key: command.key },
    at,
    event,
    actor,
    label,
    meaning: action === "hen_lai" ? "reappoint" : "extend",
    way: 0,
    from: id,
    to: id,
    entered: false,
    value: record.value,
    clock: [],
    slips: action === "hen_lai" ? [{ slip: "apology", state: id }] : [],
    duty: {
      action,
      ...action === "hen_lai" && until !== void 0 && { until },
      ...action === "gia_han" && extension !== void 0 && { extension }
    }
  };
  return {
    ok: true,
    entry,
    duplicate: false,
    record: { ...record, seq: entry.seq, history: [...record.history, entry] }
  };
}
var isLater = (until, due) => until !== void 0 && isMoment(`${until.slice(0, 10)}T00:00`) && until > due;
function isAllowedExtension({ model }, { context }, wanted) {
  return wanted !== void 0 && model.term.extensions.some(
    ({ atMost, when }) => atMost.unit === wanted.unit && wanted.amount > 0 && wanted.amount <= atMost.amount && (when === void 0 || conditionHolds(when, context) === true)
  );
}

// runtime/kernel/join-taken.ts
function joinTaken(definition, before, after) {
  for (const state of definition.states.values()) {
    if (state.kind !== "parallel") continue;
    if (topState(after.value) === state.id && topState(before.value) === state.id) continue;
    const taken = state.joins.find((_, index) => {
      const key = `${state.id}.join-${index + 1}`;
      return (entryOf(after.context.counts, key) ?? 0) > (entryOf(before.context.counts, key) ?? 0);
    });
    if (taken) return taken;
  }
  return void 0;
}
function needsReason(rule, event) {
  return rule?.required === true && rule.text === void 0 && !event.reason?.trim();
}

// runtime/kernel/step-limit.ts
function runningLimits(definition, record) {
  const state = definition.states.get(topState(record.value));
  if (state === void 0 || state.kind === "end") return [];
  const branches = state.kind === "parallel" ? state.branches.map(({ id }) => id) : [];
  return [void 0, ...branches].flatMap((branch) => stepLimit(definition, record, branch) ?? []);
}
function stepLimit(definition, record, branchId) {
  const id = topState(record.value);
  const state = definition.states.get(id);
  const limit = limitOf(state, branchId);
  if (state === void 0 || limit === void 0) return void 0;
  const visits = visitsOf(record, id, branchId);
  const current = visits.at(-1);
  if (current === void 0 || current.left !== void 0) return void 0;
  const effective = effectiveDuration(limit, factsOf(record.context));
  const counted = limit.visits.length > 0 ? visits : sinceRestart(record, visits);
  const term = limitTerm(
    definition.model.calendar,
    limit,
    // Which exception holds may not be known yet; until it is, the rule without exceptions binds.
    "is" in effective ? limit.duration : effective.duration,
    counted
  );
  const due = dueOf(term);
  if (due.due === null) return void 0;
  const until = due.due.length === 10 ? `${due.due}T23:59` : due.due;
  return {
    state: id,
    ...branchId !== void 0 && { branch: branchId },
    visit: visits.length,
    duration: term.duration,
    due,
    until
  };
}
function limitOf(state, branchId) {
  if (state === void 0 || state.kind === "end") return void 0;
  if (branchId === void 0) return state.limit;
  const branch = state.kind === "parallel" ? state.branches.find(({ id }) => id === branchId) : void 0;
  return branch && (branch.limit ?? state.limit);
}
function visitsOf({ history }, state, branch) {
  const visits = [];
  for (const { at, seq, value, to, entered } of history) {
    const open = visits.at(-1);
    const inside = to === state && (branch === void 0 || branchStates(value)[branch] === "dang-cho");
    const running = open !== void 0 && open.left === void 0;
    if (running && (!inside || entered)) visits[visits.length - 1] = { ...open, left: at };
    if (inside && (!running || entered)) visits.push({ entered: at, seq });
  }
  return visits;
}
function sinceRestart({ history }, visits) {
  const restart = history.findLast(({ clock }) => clock.some(({ op }) => op === "restart"))?.seq ?? 0;
  return visits.filter(({ seq }) => seq >= restart);
}

// runtime/kernel/decide.ts
function decide(definition, record, command, findings) {
  const state = record ?? initialState(definition);
  try {
    const wrong = malformation(command);
    if (wrong !== void 0) return refuse(definition, state, "MALFORMED", { what: wrong });
    const repeated = record?.history.find(({ key }) => key !== void 0 && key === command.key);
    if (record && repeated) return { ok: true, record, entry: repeated, duplicate: true };
    return decideNew(definition, record, state, command, findings);
  } catch (error2) {
    return refuse(definition, state, "GUARD_ERROR", {
      what: error2 instanceof Error ? error2.message : String(error2)
    });
  }
}
function decideNew(definition, record, state, command, findings) {
  const { event } = command;
  const type = event.branch === void 0 ? event.type : `${event.branch}.${event.type}`;
  const options = optionsOf(definition, state).filter((option2) => option2.type === type);
  const detail = {
    action: options[0]?.label ?? actionLabel(definition, event.type),
    state: stateLabel(definition, topState(state.value))
  };
  const no = (code, more = {}) => refuse(definition, state, code, { ...detail, ...more });
  const [option] = options;
  const last = record?.history.at(-1);
  if (record?.status === "closed") return no("CLOSED");
  if (option === void 0 && record !== null && isDuty(type) && !(last !== void 0 && command.at < last.at))
    return decideDuty(definition, record, command, type);
  if (option === void 0) return no(record === null ? "NOT_FILED" : "NOT_ALLOWED");
  if (record === null && option.meaning !== "file") return no("NOT_FILED");
  if (last !== void 0 && command.at < last.at) return no("WRONG_TIME", { when: last.at });
  if (!mayAct(definition, option, command))
    return no("WRONG_ACTOR", {
      what: option.who[0] ? actorLabel(definition, option.who[0]) : { vi: "c\u01A1 quan gi\u1EA3i quy\u1EBFt", en: "the office" }
    });
  if (option.meaning === "file") {
    const date = command.at.slice(0, 10);
    if (!covers(definition.model.version.inForce, date)) return no("NOT_IN_FORCE", { when: date });
    const unknown = unknownFact(definition.model, event, date);
    if (unknown !== void 0) return no("BAD_VALUE", { what: unknown });
  }
  if (option.meaning === "expired" && record !== null) {
    const limit = stepLimit(definition, record, option.branch);
    if (limit === void 0 || command.at < limit.until) return no("NOT_DUE", { when: limit?.until ?? "" });
  }
  const sent = machineEvent(type, command, findings);
  const step = machineStep(definition, state, sent);
  if (!step.taken) return no(...whyNotTaken(options, state, sent));
  const taken = options.find(
    ({ guard: guard2 }) => guard2 === void 0 || guardVerdict(guard2, state.context, sent) === "holds"
  );
  const id = topState(step.value);
  const flowState = definition.states.get(id);
  const join = joinTaken(definition, state, step);
  if (flowState?.kind === "parallel" && join === void 0 && isStuck(definition, step)) return no("NO_JOIN");
  if (taken !== void 0 && needsReason(taken.reason, event)) return no("REASON_REQUIRED");
  if (join !== void 0 && option.meaning !== "expired" && needsReason(join.reason, event) && !reasonGiven(record, state))
    return no("REASON_REQUIRED");
  const entry = entryOfStep(record, command, findings, taken ?? option, state, step);
  return { ok: true, record: recordAfter(definition, record, step, entry), entry, duplicate: false };
}
function machineEvent(type, command, findings) {
  const { facts, fields, papers, changed } = command.event;
  return {
    type,
    at: command.at,
    ...facts !== void 0 && { facts },
    ...(fields ?? findings?.fields) !== void 0 && { fields: { ...findings?.fields, ...fields } },
    ...(papers ?? findings?.papers) !== void 0 && { papers: { ...findings?.papers, ...papers } },
    ...changed !== void 0 && { changed }
  };
}
function whyNotTaken(options, { context }, event) {
  const guards = options.flatMap(({ guard: guard2 }) => guard2 ?? []);
  const verdicts = guards.map((guard2) => guardVerdict(guard2, context, event));
  const unknown = guards[verdicts.indexOf("unknown")];
  if (unknown?.type === "exit" && unknown.params.when)
    return [
      "GUARD_UNKNOWN",
      { what: missingValues(unknown.params.when, withEvent(context, event, false)).join(", ") }
    ];
  const used = guards[verdicts.indexOf("used-up")];
  if (used?.type === "exit")
    return ["USED_UP", { what: String((used.params.taken ?? used.params.entered)?.times ?? "") }];
  return ["GUARD", {}];
}
var isStuck = (definition, step) => optionsOf(definition, step).every(({ branch }) => branch === void 0);
var reasonGiven = (record, state) => {
  const here = topState(state.value);
  for (const { to, from, event } of record?.history.toReversed() ?? []) {
    if (to !== here) return false;
    if (from === here && event.branch !== void 0 && event.reason?.trim()) return true;
  }
  return false;
};
function entryOfStep(record, command, findings, option, before, step) {
  const to = topState(step.value);
  const { type: _, at: __, ...values } = machineEvent("", command, findings);
  return {
    seq: (record?.seq ?? 0) + 1,
    ...command.key !== void 0 && { key: command.key },
    at: command.at,
    event: {
      type: option.action,
      ...option.branch !== void 0 && { branch: option.branch },
      ...(command.event.reason ?? option.reason?.text) !== void 0 && {
        reason: command.event.reason ?? option.reason?.text ?? ""
      },
      ...values
    },
    actor: command.actor,
    label: option.label,
    meaning: option.meaning,
    way: option.way,
    from: topState(before.value),
    to,
    entered: entryOf(step.context.visits, to) !== entryOf(before.context.visits, to),
    value: step.value,
    clock: step.effects.flatMap((effect2) => effect2.type === "clock" ? [effect2.params] : []),
    slips: step.effects.flatMap((effect2) => effect2.type === "slip" ? [effect2.params] : [])
  };
}
function recordAfter(definition, record, step, entry) {
  const decided = definition.states.get(entry.to)?.kind === "end";
  return {
    procedure: definition.model.id,
    version: definition.model.version.number,
    seq: entry.seq,
    value: step.value,
    context: step.context,
    status: step.done ? "closed" : decided ? "decided" : "open",
    history: [...record?.history ?? [], entry]
  };
}

// runtime/play/words.ts
var inLanguage = (text, language) => language === "en" ? text.en ?? text.vi : text.vi;
var SLIPS = {
  receipt: { vi: "Gi\u1EA5y ti\u1EBFp nh\u1EADn h\u1ED3 s\u01A1 v\xE0 h\u1EB9n tr\u1EA3 k\u1EBFt qu\u1EA3", en: "Receipt with the promised date" },
  "supplement-request": {
    vi: "Phi\u1EBFu y\xEAu c\u1EA7u b\u1ED5 sung, ho\xE0n thi\u1EC7n h\u1ED3 s\u01A1",
    en: "Request to supplement the dossier"
  },
  refusal: { vi: "Phi\u1EBFu t\u1EEB ch\u1ED1i ti\u1EBFp nh\u1EADn gi\u1EA3i quy\u1EBFt h\u1ED3 s\u01A1", en: "Refusal to accept the dossier" },
  "stop-notice": { vi: "Th\xF4ng b\xE1o d\u1EEBng gi\u1EA3i quy\u1EBFt h\u1ED3 s\u01A1", en: "Notice that the case is stopped" },
  withdrawal: { vi: "X\xE1c nh\u1EADn r\xFAt h\u1ED3 s\u01A1", en: "Confirmation of withdrawal" },
  apology: { vi: "V\u0103n b\u1EA3n xin l\u1ED7i v\xE0 h\u1EB9n l\u1EA1i ng\xE0y tr\u1EA3 k\u1EBFt qu\u1EA3", en: "Apology with a new date" },
  result: { vi: "K\u1EBFt qu\u1EA3 gi\u1EA3i quy\u1EBFt", en: "Result" }
};
var slipLabel = ({ slip }) => SLIPS[slip];
function dongText(dong, language) {
  const digits = (dong < 0n ? -dong : dong).toString().replace(/\B(?=(\d{3})+$)/g, language === "vi" ? "." : ",");
  return `${dong < 0n ? "\u2212" : ""}${digits} ${language === "vi" ? "\u0111\u1ED3ng" : "VND"}`;
}
function basisText(basis, laws, language) {
  const cited = basis.map(({ law, article, clause, point }) => {
    const label = laws.find(({ id }) => id === law)?.label;
    const words = language === "vi" ? ["\u0111i\u1EC1u", "kho\u1EA3n", "\u0111i\u1EC3m"] : ["article", "clause", "point"];
    const parts = [article, clause, point].flatMap(
      (part, i) => part === void 0 ? [] : `${words[i]} ${part}`
    );
    return [label === void 0 ? law : inLanguage(label, language), ...parts].join(" ");
  });
  return cited.length === 0 ? "" : ` (${cited.join("; ")})`;
}

// runtime/play/session.ts
var startPlay = (definition) => ({ definition, record: null, played: [] });
function passTime(session, at) {
  let current = session;
  for (; ; ) {
    const next = nextExpiry(current);
    if (next === void 0 || next.command.at >= at) return current;
    const after = send(current, next.command);
    if (after.record === current.record) return current;
    current = after;
  }
}
function nextExpiry({ definition, record }) {
  if (record === null) return void 0;
  const last = record.history.at(-1)?.at ?? "";
  const limits = new Map(runningLimits(definition, record).map((limit) => [limit.branch, limit]));
  const commands = optionsOf(definition, record).filter(({ meaning }) => meaning === "expired").flatMap(({ action, branch }) => {
    const until = limits.get(branch)?.until;
    if (until === void 0) return [];
    const event = { type: action, ...branch !== void 0 && { branch } };
    return [{ at: until > last ? until : last, actor: { is: "system" }, event }];
  }).sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
  return commands[0] && { command: commands[0] };
}
function playEvent(session, event) {
  const { definition } = session;
  const at = momentOfPlay(definition.model.calendar, event.at, session.record?.history.at(-1)?.at);
  const current = passTime(session, at);
  const { action, who, name, at: _, branch, ...rest } = event;
  const dot = action.indexOf(".");
  const [inBranch, type] = branch === void 0 && dot > 0 ? [action.slice(0, dot), action.slice(dot + 1)] : [branch, action];
  const acting = who === void 0 ? actingFor(current, type, inBranch, name) : actingOf(who, name);
  return send(
    current,
    { at, actor: acting, event: { ...rest, type, ...inBranch !== void 0 && { branch: inBranch } } },
    event
  );
}
function play(definition, file) {
  let session = startPlay(definition);
  for (const event of file.events) session = playEvent(session, event);
  if (file.until !== void 0)
    session = passTime(session, file.until.length === 10 ? `${file.until}T23:59` : file.until);
  return playbackOf(session, file.title, file.until);
}
function playbackOf({ definition, record, played }, title, until) {
  const { model } = definition;
  const state = record ?? initialState(definition);
  const id = topState(state.value);
  const labelled = (stateId) => ({ id: stateId, label: stateLabel(definition, stateId) });
  const at = [
    until === void 0 || until.length > 10 ? until : `${until}T23:59`,
    record?.history.at(-1)?.at,
    played.at(-1)?.at
  ];
  const now = at.filter((moment) => moment !== void 0).sort().at(-1) ?? "";
  const outcome = record?.context.outcome;
  return {
    procedure: { id: model.id, label: model.label, code: model.code, version: model.version.number },
    ...title !== void 0 && { title },
    events: played,
    result: {
      state: labelled(id),
      status: record?.status ?? "unfiled",
      ...outcome != null && { outcome: labelled(outcome) },
      ...record !== null && { clock: clockOf(definition, record, now) },
      at: now
    },
    allowed: allowedActions(definition, state),
    laws: model.laws
  };
}
function actingFor({ definition, record }, type, branch, name) {
  const options = optionsOf(definition, record ?? initialState(definition));
  const owner = options.find((option) => option.action === type && option.branch === branch)?.who[0];
  const person = name === void 0 ? {} : { name };
  if (owner !== void 0) return { ...person, ...owner };
  const office = definition.model.roles[0];
  return office === void 0 ? { ...person, is: "system" } : { ...person, is: "role", role: office.id };
}
function send(session, command, event) {
  const { definition, record, played } = session;
  const decision = decide(definition, record, command);
  const told = {
    at: command.at,
    action: command.event.type,
    who: actorOf(definition, command.actor),
    ...event !== void 0 && { event }
  };
  if (!decision.ok) {
    const label = actionLabel(definition, command.event.type);
    return { ...session, played: [...played, { ...told, label, ok: false, refusal: decision.refusal }] };
  }
  const { entry, record: after } = decision;
  const before = record === null ? [] : runningLimits(definition, record);
  const running = runningLimits(definition, after);
  const clock = changedClock(definition, record, after, command.at);
  const parallel = definition.states.get(entry.from);
  const branch = parallel?.kind === "parallel" ? parallel.branches.find(({ id }) => id === entry.event.branch) : void 0;
  const outcome = parallel && branch && after.context.outcomes[`${parallel.id}.${branch.id}`];
  const given = branch?.outcomes.find(({ action }) => action === outcome?.action);
  const step = {
    ...told,
    label: entry.label,
    ok: true,
    entry,
    state: { id: entry.to, label: stateLabel(definition, entry.to) },
    ...branch !== void 0 && { branch: branch.label },
    ...given !== void 0 && given.action !== entry.event.type && { countsAs: given.label },
    limits: entry.entered ? running.map((limit) => playedLimit(definition, limit)) : [],
    missed: before.filter(
      (limit) => limit.until < command.at && !running.some((still) => still.branch === limit.branch && still.state === limit.state)
    ).map((limit) => playedLimit(definition, limit)),
    ...entry.meaning === "file" && { charges: chargesOf(definition.model, after.context, command.at) },
    ...clock !== void 0 && { clock },
    slips: entry.slips.map((slip) => ({ ...slip, label: slipLabel(slip) }))
  };
  return { definition, record: after, played: [...played, step] };
}
function changedClock(definition, before, after, at) {
  const then = before === null ? void 0 : clockOf(definition, before, at);
  const now = clockOf(definition, after, at);
  const same = then?.state === now.state && then.promised?.due === now.promised?.due;
  return same || now.state === "not-started" || now.state === "not-prescribed" && then !== void 0 ? void 0 : now;
}
function playedLimit(definition, limit) {
  const state = definition.states.get(limit.state);
  const branch = state?.kind === "parallel" ? state.branches.find(({ id }) => id === limit.branch) : void 0;
  const actor = branch?.actor ?? (state && "actor" in state ? state.actor : void 0);
  return {
    state: limit.state,
    label: branch?.label ?? state?.label ?? { vi: limit.state },
    ...limit.branch !== void 0 && { branch: limit.branch },
    who: actor === void 0 ? { vi: "c\u01A1 quan", en: "the office" } : actorLabel(definition, actor),
    duration: limit.duration,
    due: limit.due,
    until: limit.until
  };
}
function actorOf(definition, acting) {
  const label = actorLabel(definition, acting);
  if (acting.name === void 0) return label;
  return { vi: `${acting.name} (${label.vi})`, en: `${acting.name} (${label.en ?? label.vi})` };
}

// runtime/play/render-charges.ts
function renderCharges({ charges, dong }, laws, language) {
  const lines = [];
  for (const { charge, assessment } of charges) {
    const label = inLanguage(charge.label, language);
    if (assessment.dong === void 0) {
      lines.push(`${label}: ${language === "vi" ? "ch\u01B0a t\xEDnh \u0111\u01B0\u1EE3c" : "cannot be said"}`);
      for (const problem of assessment.problems) lines.push(`  ${problemText(problem, language)}`);
      continue;
    }
    const [only, ...others] = assessment.lines;
    const isPlain = only?.is === "row" && others.length === 0 && only.of.is === "fixed" && only.of.quantity === void 0;
    const total = `${label}: ${dongText(assessment.dong, language)}`;
    if (isPlain) {
      lines.push(total + basisText(only.basis, laws, language) + assumptionText(only.assumption, language));
      continue;
    }
    lines.push(total);
    for (const line of assessment.lines) lines.push(`  ${lineText(line, laws, language)}`);
  }
  if (charges.length > 1 && dong !== void 0)
    lines.push(`${language === "vi" ? "T\u1ED5ng c\u1ED9ng" : "Total"}: ${dongText(dong, language)}`);
  return lines;
}
var assumptionText = (assumption, language) => assumption === void 0 ? "" : ` [${language === "vi" ? "gi\u1EA3 \u0111\u1ECBnh" : "assumption"}: ${assumption}]`;
function lineText(line, laws, language) {
  return `${lineReason(line, language)}: ${dongText(line.dong, language)}${basisText(line.basis, laws, language)}${assumptionText(line.assumption, language)}`;
}
function lineReason(line, language) {
  const vi = language === "vi";
  switch (line.is) {
    case "row":
      if (line.of.is === "bands") return vi ? `theo b\u1EADc c\u1EE7a ${line.of.base}` : `by bands of ${line.of.base}`;
      if (line.of.quantity !== void 0) return `${dongText(line.of.each, language)} \xD7 ${line.of.quantity}`;
      return vi ? "m\u1EE9c thu" : "rate";
    case "relief":
      if (line.percent === void 0) return vi ? "mi\u1EC5n" : "exempt";
      return vi ? `gi\u1EA3m ${line.percent} %` : `reduced by ${line.percent}%`;
    case "at-most":
      return vi ? `kh\xF4ng qu\xE1 ${dongText(line.bound, language)}` : `at most ${dongText(line.bound, language)}`;
    case "at-least":
      return vi ? `\xEDt nh\u1EA5t ${dongText(line.bound, language)}` : `at least ${dongText(line.bound, language)}`;
    case "rounding":
      return vi ? `l\xE0m tr\xF2n \u0111\u1EBFn ${dongText(line.to, language)}` : `rounded to ${dongText(line.to, language)}`;
  }
}
function problemText(problem, language) {
  const vi = language === "vi";
  switch (problem.is) {
    case "missing": {
      const names = problem.inputs.map(({ input }) => inputName(input)).join(", ");
      return vi ? `c\xF2n thi\u1EBFu ${names}` : `${names} has no value`;
    }
    case "not-in-force":
      return vi ? `kh\xF4ng c\xF3 m\u1EE9c n\xE0o c\xF3 hi\u1EC7u l\u1EF1c ng\xE0y ${problem.date}` : `nothing is in force on ${problem.date}`;
    case "no-row":
      return vi ? "kh\xF4ng d\xF2ng n\xE0o \xE1p d\u1EE5ng cho h\u1ED3 s\u01A1 n\xE0y" : "no row fits this dossier";
    case "rows-disagree": {
      const rows = problem.rows.map(({ row, value }) => `${row} = ${value}`).join(", ");
      return vi ? `c\xE1c d\xF2ng cho k\u1EBFt qu\u1EA3 kh\xE1c nhau: ${rows}` : `rows disagree: ${rows}`;
    }
    case "reliefs-meet":
      return vi ? `nhi\u1EC1u m\u1EE9c mi\u1EC5n, gi\u1EA3m c\xF9ng \xE1p d\u1EE5ng m\xE0 ngu\u1ED3n kh\xF4ng n\xF3i l\u1EA5y m\u1EE9c n\xE0o: ${problem.reliefs.join(", ")}` : `reliefs meet and the source does not say what holds: ${problem.reliefs.join(", ")}`;
    case "no-band":
      return vi ? `${problem.base} kh\xF4ng thu\u1ED9c b\u1EADc n\xE0o` : `${problem.base} lies in no band`;
    case "unusable":
      return vi ? `gi\xE1 tr\u1ECB kh\xF4ng d\xF9ng \u0111\u01B0\u1EE3c \u0111\u1EC3 t\xEDnh (${problem.row})` : `a value cannot be used (${problem.row})`;
    case "needs-rounding":
      return vi ? `${problem.exact} \u0111\u1ED3ng ch\u01B0a n\xF3i c\xE1ch l\xE0m tr\xF2n` : `${problem.exact} VND and no rounding is declared`;
  }
}

// runtime/play/render-playback.ts
var PHRASES = {
  vi: {
    version: (n) => `phi\xEAn b\u1EA3n ${n}`,
    promised: (date) => `H\u1EB9n tr\u1EA3 k\u1EBFt qu\u1EA3: ${date}`,
    stopped: "T\u1EA1m d\u1EEBng t\xEDnh th\u1EDDi h\u1EA1n; ng\xE0y h\u1EB9n tr\u1EA3 t\xEDnh l\u1EA1i khi h\u1ED3 s\u01A1 ti\u1EBFp t\u1EE5c",
    unknown: "Ch\u01B0a t\xEDnh \u0111\u01B0\u1EE3c ng\xE0y h\u1EB9n tr\u1EA3",
    notPrescribed: "Ph\xE1p lu\u1EADt kh\xF4ng quy \u0111\u1ECBnh th\u1EDDi h\u1EA1n gi\u1EA3i quy\u1EBFt",
    limit: (who, until) => `${who}, h\u1EA1n \u0111\u1EBFn ${until}`,
    missed: (what, until, who) => `Qu\xE1 h\u1EA1n: \xAB${what}\xBB ph\u1EA3i xong tr\u01B0\u1EDBc h\u1EBFt ${until} (${who})`,
    refused: (action) => `Kh\xF4ng th\u1EF1c hi\u1EC7n \u0111\u01B0\u1EE3c: ${action}`,
    allowed: "C\xF3 th\u1EC3 l\xE0m l\xFAc n\xE0y",
    reason: "L\xFD do",
    slip: "Phi\u1EBFu",
    byTime: "t\u1EF1 \u0111\u1ED9ng khi h\u1EBFt h\u1EA1n",
    countsAs: "coi nh\u01B0",
    result: "K\u1EBFt qu\u1EA3",
    onTime: (promised, ended) => `\u0110\xFAng h\u1EA1n: xong ${ended}, h\u1EB9n tr\u1EA3 ${promised}`,
    late: (promised, ended) => `Tr\u1EC5 h\u1EA1n: xong ${ended}, h\u1EB9n tr\u1EA3 ${promised}`,
    open: "H\u1ED3 s\u01A1 ch\u01B0a k\u1EBFt th\xFAc",
    provisional: "t\u1EA1m t\xEDnh, l\u1ECBch ngh\u1EC9 ch\u01B0a c\xF4ng b\u1ED1 h\u1EBFt"
  },
  en: {
    version: (n) => `version ${n}`,
    promised: (date) => `Promised for: ${date}`,
    stopped: "The clock stands still; the promised date is worked out when the dossier goes on",
    unknown: "The promised date cannot be said",
    notPrescribed: "Law prescribes no term",
    limit: (who, until) => `${who}, until ${until}`,
    missed: (what, until, who) => `Overdue: "${what}" had to be done by ${until} (${who})`,
    refused: (action) => `Refused: ${action}`,
    allowed: "Possible now",
    reason: "Reason",
    slip: "Slip",
    byTime: "by itself when the limit passed",
    countsAs: "counts as",
    result: "Result",
    onTime: (promised, ended) => `On time: done ${ended}, promised ${promised}`,
    late: (promised, ended) => `Late: done ${ended}, promised ${promised}`,
    open: "The dossier is not finished",
    provisional: "provisional: the calendar is not announced that far"
  }
};
function renderPlayback(playback, language = "vi") {
  const { procedure, title } = playback;
  const phrases = PHRASES[language];
  const code = procedure.code === null ? "" : `${procedure.code}, `;
  const lines = [`${inLanguage(procedure.label, language)} (${code}${phrases.version(procedure.version)})`];
  if (title !== void 0) lines.push(title);
  for (const event of playback.events) lines.push("", ...renderPlayedEvent(event, playback, language));
  return [...lines, "", ...resultLines(playback, language)];
}
function renderPlayedEvent(event, { laws }, language = "vi") {
  const phrases = PHRASES[language];
  const text = (label) => inLanguage(label, language);
  const head = (what2) => `${momentText(event.at).padEnd(16)}  ${what2}`;
  const below = (lines2) => lines2.map((line) => `${" ".repeat(18)}${line}`);
  if (!event.ok) {
    const { reason, allowed } = event.refusal;
    const ways = allowed.map(({ label, who }) => `${text(label)}${who[0] ? ` (${text(who[0].label)})` : ""}`);
    return [
      head(`\u2717 ${phrases.refused(text(event.label))} \u2014 ${text(event.who)}`),
      ...below([text(reason), ...ways.length > 0 ? [`${phrases.allowed}: ${ways.join("; ")}`] : []])
    ];
  }
  const action = text(event.label) + (event.countsAs === void 0 ? "" : `, ${phrases.countsAs} \xAB${text(event.countsAs)}\xBB`);
  const what = event.branch === void 0 ? action : `${text(event.branch)}: ${action}`;
  const limits = event.limits.filter(({ branch }) => branch !== void 0 || event.limits.length === 1);
  const lines = [];
  if (event.entry.event.reason) lines.push(`${phrases.reason}: ${event.entry.event.reason}`);
  for (const { label, until, who } of event.missed)
    lines.push(`! ${phrases.missed(text(label), momentText(until), text(who))}`);
  if (event.entry.entered) lines.push(`\u2192 ${text(event.state.label)}`);
  for (const { label, branch, who, until } of limits)
    lines.push(
      `  ${branch === void 0 ? "" : `${text(label)}: `}${phrases.limit(text(who), momentText(until))}`
    );
  if (event.charges) lines.push(...renderCharges(event.charges, laws, language));
  if (event.clock) lines.push(...renderClock(event.clock, { laws }, language));
  if (event.entry.duty?.until !== void 0) lines.push(phrases.promised(momentText(event.entry.duty.until)));
  for (const slip of event.slips) lines.push(`${phrases.slip}: ${text(slip.label)}`);
  return [head(`${what} \u2014 ${event.event === void 0 ? phrases.byTime : text(event.who)}`), ...below(lines)];
}
function renderClock(clock, { laws }, language = "vi") {
  const phrases = PHRASES[language];
  switch (clock.state) {
    case "not-prescribed":
      return [phrases.notPrescribed];
    case "unknown":
      return [
        `${phrases.unknown}: ${clock.problem === void 0 ? "" : problemText(clock.problem, language)}`
      ];
    case "stopped":
      return [phrases.stopped];
    case "not-started":
    case "ended":
      return [];
    case "running": {
      if (clock.promised?.due == null) return [];
      const provisional = clock.promised.provisional ? ` (${phrases.provisional})` : "";
      return [
        phrases.promised(momentText(clock.promised.due)) + provisional,
        ...explain(clock.promised.explanation, language, laws).map((line) => `  ${line}`)
      ];
    }
  }
}
function resultLines({ result }, language) {
  const phrases = PHRASES[language];
  const { clock, outcome, state, status } = result;
  const name = inLanguage((outcome ?? state).label, language);
  if (status !== "closed" && status !== "decided")
    return [`${phrases.open}: ${inLanguage(state.label, language)}`];
  const lines = [`${phrases.result}: ${name}`];
  if (outcome !== void 0 && outcome.id !== state.id) lines.push(`\u2192 ${inLanguage(state.label, language)}`);
  if (clock?.ended !== void 0 && clock.promised?.due != null) {
    const say = clock.late ? phrases.late : phrases.onTime;
    lines.push(say(momentText(clock.promised.due), momentText(clock.ended)));
  }
  return lines;
}

export {
  loadDefinition,
  actionLabel,
  stateLabel,
  clockOf,
  initialState,
  topState,
  allowedActions,
  momentText,
  decide,
  chargesOf,
  readPlayFile,
  dongText,
  startPlay,
  playEvent,
  play,
  playbackOf,
  renderCharges,
  problemText,
  renderPlayback,
  renderPlayedEvent
};
