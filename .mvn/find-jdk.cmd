@REM Called by mvnw.cmd: makes JAVA_HOME a JDK >= 21. One that JAVA_HOME or PATH names is taken as it is; else the first found.
@IF DEFINED JAVA_HOME CALL :take "%JAVA_HOME%" && EXIT /B 0
@FOR /F "delims=" %%J IN ('where javac.exe 2^>nul') DO @CALL :take "%%~dpJ.." && EXIT /B 0
@FOR /D %%D IN ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") DO @CALL :take "%%~D" && EXIT /B 0
@ECHO JDK 21 or newer not found: install one (for example Eclipse Temurin 25) or set JAVA_HOME. 1>&2
@EXIT /B 1

@REM Takes the JDK in a folder when its release file says JAVA_VERSION="21..." or more.
:take
@IF NOT EXIST "%~f1\bin\javac.exe" EXIT /B 1
@IF NOT EXIST "%~f1\release" EXIT /B 1
@FOR /F tokens^=2^ delims^=.^" %%V IN ('findstr /B /C:"JAVA_VERSION=" "%~f1\release"') DO @IF %%V GEQ 21 SET "JAVA_HOME=%~f1" & EXIT /B 0
@EXIT /B 1
